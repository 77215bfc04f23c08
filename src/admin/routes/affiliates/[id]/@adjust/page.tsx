import { AffiliateDrawer } from "../../../../features/affiliate/affiliate-drawer"
import { AdjustForm } from "../../../../features/affiliate/balances/adjust-form"

const AdjustPage = () => <AffiliateDrawer>{(affiliate) => <AdjustForm affiliate={affiliate} />}</AffiliateDrawer>

export default AdjustPage
