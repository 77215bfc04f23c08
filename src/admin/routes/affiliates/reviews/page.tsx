import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LayoutComposer } from "@medusajs/dashboard/components"
import { Crumb } from "../../../components/crumb"
import { Reviews } from "../../../features/reviews/reviews"

export const config = defineRouteConfig({ label: "menu.reviews", translationNs: "affiliates", rank: 2 })

const ReviewsPage = () => (
  <LayoutComposer
    widgetsZonePrefix="affiliate-review.list"
    preferredLayoutId="core:single-column"
    sections={{
      main: (
        <LayoutComposer.Entry id="AffiliateReviews">
          <Reviews />
        </LayoutComposer.Entry>
      ),
    }}
  />
)

export const handle = { breadcrumb: () => <Crumb text="menu.reviews" /> }

export default ReviewsPage
