import { BindPromotionForm } from "../../../../../../features/affiliate/codes/bind-promotion-form"
import { CodeDrawer } from "../../../../../../features/affiliate/codes/code-drawer"

const BindPromotionPage = () => <CodeDrawer>{(code) => <BindPromotionForm code={code} />}</CodeDrawer>

export default BindPromotionPage
