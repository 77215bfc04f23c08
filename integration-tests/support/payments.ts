import type { HttpTypes } from "@medusajs/framework/types"
import { paymentsOf } from "./shopper"
import type { TestStore } from "./store"

export interface RefundInput {
  /** Major units; everything that is left when not given. */
  amount?: number
  refund_reason_id?: string
  /** Which of the order's payments, by position; the first when not given. */
  payment?: number
}

/** Money back on one payment of the order, with or without goods coming back. */
export async function refund(store: TestStore, orderId: string, { payment: position = 0, ...body }: RefundInput): Promise<void> {
  const payment = (await paymentsOf(store, orderId))[position]
  await store.admin.post<HttpTypes.AdminPaymentResponse>(`/admin/payments/${payment?.id}/refund`, body)
}

/** Captures part of the first payment. */
export async function capture(store: TestStore, orderId: string, amount: number): Promise<void> {
  const [payment] = await paymentsOf(store, orderId)
  await store.admin.post<HttpTypes.AdminPaymentResponse>(`/admin/payments/${payment?.id}/capture`, { amount })
}

/**
 * Store credit on an order. Medusa accepts only the sign of what is pending: negative gives credit back where money is
 * owed to the customer, positive pays with credit where the customer owes.
 */
export async function addCreditLine(store: TestStore, orderId: string, amount: number): Promise<void> {
  await store.admin.post(`/admin/orders/${orderId}/credit-lines`, { amount, reference: "store-credit", reference_id: "sc_1" })
}

/** Pays what an exchange or edit left open, as the dashboard's "mark as paid" does. */
export async function payOutstanding(store: TestStore, orderId: string): Promise<void> {
  const { order } = await store.admin.get<HttpTypes.AdminOrderResponse>(`/admin/orders/${orderId}`, {
    fields: "id,summary,*payment_collections",
  })
  const open = (order.payment_collections ?? []).find(({ status }) => status === "not_paid" || status === "awaiting")
  if (!open) {
    throw new Error(`Order ${orderId} has no open payment collection`)
  }
  await store.admin.post(`/admin/payment-collections/${open.id}/mark-as-paid`, { order_id: orderId })
}

export async function cancelOrder(store: TestStore, orderId: string): Promise<void> {
  await store.admin.post(`/admin/orders/${orderId}/cancel`)
}
