import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminCustomer, DetailWidgetProps } from "@medusajs/framework/types"
import { CustomerWidget } from "../features/widgets/customer-widget"

export const config = defineWidgetConfig({ zone: "customer.details.side", id: "medusa-plugin-affiliates.customer" })

const AffiliateCustomerWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => <CustomerWidget customerId={data.id} />

export default AffiliateCustomerWidget
