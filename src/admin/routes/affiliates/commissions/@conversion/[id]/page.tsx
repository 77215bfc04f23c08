import { useParams } from "react-router-dom"
import { ConversionDrawer } from "../../../../../features/conversions/conversion-drawer"

const ConversionPage = () => {
  const { id = "" } = useParams()
  return <ConversionDrawer id={id} />
}

export default ConversionPage
