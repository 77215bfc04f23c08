import { Crumb } from "../../../../components/crumb"
import { PreviewPage } from "../../../../features/rules/preview/preview-page"

export const handle = { breadcrumb: () => <Crumb text="rules.preview.open" /> }

const RulePreviewPage = () => <PreviewPage />

export default RulePreviewPage
