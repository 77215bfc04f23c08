import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductWidget } from "../features/widgets/product-widget"

export const config = defineWidgetConfig({ zone: "product.details.side", id: "medusa-plugin-affiliates.product" })

const AffiliateProductWidget = ({ data }: DetailWidgetProps<AdminProduct>) => <ProductWidget productId={data.id} />

export default AffiliateProductWidget
