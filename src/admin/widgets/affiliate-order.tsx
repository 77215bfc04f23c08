import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderWidget } from "../features/widgets/order-widget"

export const config = defineWidgetConfig({ zone: "order.details.side", id: "medusa-plugin-affiliates.order" })

const AffiliateOrderWidget = ({ data }: DetailWidgetProps<AdminOrder>) => <OrderWidget orderId={data.id} />

export default AffiliateOrderWidget
