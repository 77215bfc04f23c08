import type { CommissionAction } from "../../../modules/affiliate/domain/settlement/commission-actions"
import type { CommissionState } from "../../../modules/affiliate/domain/states"

/** The two lists of the page: what waits for a person, and what was denied and may be appealed. */
export const REVIEW_QUEUES = [
  { key: "waiting", status: "pending_review" },
  { key: "denied", status: "denied" },
] as const satisfies readonly { key: string; status: CommissionState }[]

export type ReviewQueue = (typeof REVIEW_QUEUES)[number]

/** The key that carries an action out on the rows that are selected. */
export const COMMISSION_SHORTCUTS: Record<CommissionAction, string> = { approve: "a", deny: "d", reopen: "r" }
