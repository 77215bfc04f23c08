import { useParams } from "react-router-dom"
import { EditRule } from "../../../../../features/rules/edit-rule"

const EditRulePage = () => {
  const { id = "" } = useParams()
  return <EditRule id={id} />
}

export default EditRulePage
