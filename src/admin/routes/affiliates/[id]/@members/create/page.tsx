import { AffiliateDrawer } from "../../../../../features/affiliate/affiliate-drawer"
import { AddMemberForm } from "../../../../../features/affiliate/org/add-member-form"

const AddMemberPage = () => <AffiliateDrawer>{({ org_id }) => org_id && <AddMemberForm orgId={org_id} />}</AffiliateDrawer>

export default AddMemberPage
