import { AffiliateDrawer } from "../../../../features/affiliate/affiliate-drawer"
import { EditAffiliateForm } from "../../../../features/affiliate/profile/edit-affiliate-form"

const EditAffiliatePage = () => <AffiliateDrawer>{(affiliate) => <EditAffiliateForm affiliate={affiliate} />}</AffiliateDrawer>

export default EditAffiliatePage
