import { DocumentReviewModal } from "../../../../../features/affiliate/documents/document-review-modal"

const DocumentReviewPage = () => <DocumentReviewModal />

export default DocumentReviewPage
