import { PublishTerms } from "../../../../features/settings/terms/publish-terms"

const PublishTermsPage = () => <PublishTerms />

export default PublishTermsPage
