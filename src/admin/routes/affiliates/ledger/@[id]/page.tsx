import { useParams } from "react-router-dom"
import { EntryDrawer } from "../../../../features/ledger/entry-drawer"

const LedgerEntryPage = () => {
  const { id = "" } = useParams()
  return <EntryDrawer id={id} />
}

export default LedgerEntryPage
