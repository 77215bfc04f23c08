import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminPromotion, DetailWidgetProps } from "@medusajs/framework/types"
import { PromotionWidget } from "../features/widgets/promotion-widget"

export const config = defineWidgetConfig({ zone: "promotion.details.side", id: "medusa-plugin-affiliates.promotion" })

const AffiliatePromotionWidget = ({ data }: DetailWidgetProps<AdminPromotion>) => <PromotionWidget promotionId={data.id} />

export default AffiliatePromotionWidget
