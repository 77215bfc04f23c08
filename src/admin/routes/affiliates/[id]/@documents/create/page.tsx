import { AffiliateDrawer } from "../../../../../features/affiliate/affiliate-drawer"
import { AskDocumentForm } from "../../../../../features/affiliate/documents/ask-document-form"

const AskDocumentPage = () => <AffiliateDrawer>{(affiliate) => <AskDocumentForm affiliate={affiliate} />}</AffiliateDrawer>

export default AskDocumentPage
