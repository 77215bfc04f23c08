import { AffiliateDrawer } from "../../../../../features/affiliate/affiliate-drawer"
import { CreateCodeForm } from "../../../../../features/affiliate/codes/create-code-form"

const CreateCodePage = () => <AffiliateDrawer>{(affiliate) => <CreateCodeForm affiliate={affiliate} />}</AffiliateDrawer>

export default CreateCodePage
