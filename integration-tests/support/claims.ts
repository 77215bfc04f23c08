import { deliverAll } from "./fulfilment"
import type { Units } from "./returns"
import type { TestStore } from "./store"

export interface NewUnits {
  variant_id: string
  quantity: number
  unit_price?: number
}

export interface ClaimInput {
  type: "refund" | "replace"
  /** Units claimed as broken; the dashboard leaves these out and uses `back` only. */
  claimed?: Units[]
  /** Units asked back. */
  back?: Units[]
  /** Units sent instead. */
  replacement?: NewUnits[]
}

interface Begun {
  claim: { id: string; return_id?: string | null }
  return?: { id: string } | null
}

/** Opens and confirms a claim. `return_id` is set where goods were asked back. */
export async function claim(store: TestStore, orderId: string, input: ClaimInput): Promise<{ id: string; return_id?: string }> {
  const { admin } = store
  await deliverAll(store, orderId)
  const begun = await admin.post<Begun>("/admin/claims", { order_id: orderId, type: input.type })
  const path = `/admin/claims/${begun.claim.id}`
  if (input.claimed?.length) {
    await admin.post(`${path}/claim-items`, { items: input.claimed })
  }
  let returnId: string | undefined
  if (input.back?.length) {
    const answer = await admin.post<Begun>(`${path}/inbound/items`, { items: input.back, location_id: store.location_id })
    returnId = answer.return?.id
  }
  if (input.replacement?.length) {
    await admin.post(`${path}/outbound/items`, { items: input.replacement })
  }
  await admin.post(`${path}/request`)
  return { id: begun.claim.id, return_id: returnId }
}

export async function cancelClaim(store: TestStore, claimId: string): Promise<void> {
  await store.admin.post(`/admin/claims/${claimId}/cancel`)
}
