import type { PaymentMethod } from "../domain/payout/payment-details"

/** Payment details as they are kept and may travel: what is secret in them is sealed. */
export interface SealedPaymentDetails {
  affiliate_id: string
  method: PaymentMethod
  sealed: string
  key_id: string
  masked: string
  currency_code: string | null
  country: string | null
}

/** A row of them. */
export interface PaymentDetailsRow extends SealedPaymentDetails {
  id: string
  updated_at: Date
}

/** As they are shown. The holder's name is for the affiliate itself, and for whoever reveals them. */
export interface PaymentDetailsView {
  method: PaymentMethod
  holder_name: string
  masked: string
  currency_code: string | null
  country: string | null
  updated_at: Date
}
