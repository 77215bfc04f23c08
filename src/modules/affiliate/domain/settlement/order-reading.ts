/**
 * What a Medusa order says of itself now, reduced to what decides how much of it is left. Plain data: every amount and
 * quantity is an exact decimal string (Medusa's `raw_*`), amounts in major units. Totals carry more digits than the
 * currency (131.988) and are not rounded here.
 */
export interface OrderReading {
  order_id: string
  /** Medusa's order version; 1 until the first change (return, edit, claim, fulfilment …) is confirmed. */
  version: number
  currency_code: string
  canceled: boolean
  /** Shipping after discounts, with tax: what the buyer was asked to pay for it. */
  shipping_total: string
  /** The lines that the order has now; what an edit or a cancel took off is not among them. */
  items: OrderItemReading[]
  payments: PaymentReading[]
  credit_lines: CreditLineReading[]
  /** The order versions in which Medusa booked a refund. */
  refund_versions: number[]
  claims: ClaimReading[]
  exchanges: ExchangeReading[]
}

export interface OrderItemReading {
  item_id: string
  /** Units ordered; returns leave it as it is. */
  quantity: string
  received: string
  /** Came back damaged and was booked out. */
  dismissed: string
  /** Asked back by returns, exchanges and claims together and not here yet. */
  return_requested: string
  unit_price: string
  /** After discounts, with tax, of the units not returned: Medusa lowers it when a return is received. */
  total: string
  /** Before discounts, without tax, of the units not returned. */
  subtotal: string
  /** Discounts without tax, of the units not returned. */
  discount_subtotal: string
  is_giftcard: boolean
}

export interface PaymentReading {
  payment_id: string
  canceled: boolean
  /** Authorised. */
  amount: string
  captures: string[]
  refunds: RefundReading[]
}

export interface RefundReading {
  refund_id: string
  amount: string
  refund_reason_id: string | null
}

/** Store credit or a gift card (positive), credit given back (negative), or Medusa's own note of a refund (positive). */
export interface CreditLineReading {
  amount: string
  /** From `metadata.created_in_version`; null where the line came with the cart. */
  created_in_version: number | null
  /** It refers to a payment collection of the order, as Medusa writes on the line of a refund without a reason. */
  names_payment: boolean
}

/** Units of a line that a claim or an exchange wants back. Those of a canceled return are left out. */
export interface AskedBack {
  item_id: string
  quantity: string
  /**
   * Came back in the *last* receipt of this return, damaged ones included: Medusa overwrites the figure each time
   * (2.21.2, confirm-receive-return-request), so after several receipts it says less than came back.
   */
  last_received: string
}

export interface UnitsOfLine {
  item_id: string
  quantity: string
}

export interface ClaimReading {
  claim_id: string
  type: "refund" | "replace"
  canceled: boolean
  /** Units said to be broken. Medusa's dashboard leaves this empty and fills only `asked_back`. */
  claimed: UnitsOfLine[]
  asked_back: AskedBack[]
  /** Lines of the order that are sent instead. */
  replacement: UnitsOfLine[]
}

export interface ExchangeReading {
  exchange_id: string
  canceled: boolean
  asked_back: AskedBack[]
}
