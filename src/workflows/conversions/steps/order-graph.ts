/**
 * What Medusa's query answers for an order, as far as it is asked (Medusa 2.21). Amounts come twice, as a JavaScript
 * number and as `raw_*`; only the latter is exact, so only that is named here. Everything is optional because nothing
 * but the mapping decides what may be missing.
 */
export interface RawAmount {
  value?: unknown
}

export interface GraphOrder {
  id: string
  version?: number
  status?: string
  is_draft_order?: boolean
  display_id?: number | null
  email?: string | null
  customer_id?: string | null
  sales_channel_id?: string | null
  region_id?: string | null
  currency_code?: string
  created_at?: string | Date
  canceled_at?: string | Date | null
  raw_shipping_total?: RawAmount
  shipping_methods?: ({ id: string; raw_total?: RawAmount } | null)[]
  billing_address?: { phone?: string | null } | null
  items?: (GraphItem | null)[]
  credit_lines?: GraphCreditLine[]
}

export interface GraphItem {
  id: string
  title?: string
  product_id?: string | null
  variant_id?: string | null
  is_giftcard?: boolean
  metadata?: Record<string, unknown> | null
  raw_quantity?: RawAmount
  raw_unit_price?: RawAmount
  raw_total?: RawAmount
  raw_subtotal?: RawAmount
  raw_discount_subtotal?: RawAmount
  detail?: {
    raw_return_received_quantity?: RawAmount
    raw_return_dismissed_quantity?: RawAmount
    raw_return_requested_quantity?: RawAmount
  }
  adjustments?: { code?: string | null; promotion_id?: string | null }[]
}

export interface GraphCreditLine {
  raw_amount?: RawAmount
  reference_id?: string | null
  metadata?: Record<string, unknown> | null
}

export interface GraphPayment {
  id: string
  payment_collection_id?: string
  raw_amount?: RawAmount
  canceled_at?: string | Date | null
  data?: unknown
  captures?: { raw_amount?: RawAmount }[]
  refunds?: { id: string; raw_amount?: RawAmount; refund_reason_id?: string | null }[]
}

/** The part of an order that exists only after its first change. */
export interface GraphOrderHistory {
  transactions?: { version?: number; reference?: string | null }[]
  returns?: GraphReturn[]
}

export interface GraphReturn {
  status?: string
  claim_id?: string | null
  exchange_id?: string | null
  exchange?: { canceled_at?: string | Date | null } | null
  items?: { item_id?: string; raw_quantity?: RawAmount; raw_received_quantity?: RawAmount }[]
}

export interface GraphClaim {
  id: string
  type?: string
  canceled_at?: string | Date | null
  claim_items?: GraphClaimItem[]
  additional_items?: GraphClaimItem[]
}

export interface GraphClaimItem {
  item_id?: string
  raw_quantity?: RawAmount
  is_additional_item?: boolean
}
