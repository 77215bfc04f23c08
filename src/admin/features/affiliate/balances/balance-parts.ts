import type { Answer } from "../../../lib/contract-types"

export type Balance = Answer<"GET /admin/affiliates/:id/balances">["balances"][number]

/** Where an affiliate's money can be, on its way from the order to the bank, with the color of each. */
export const BALANCE_PARTS = [
  { key: "held", color: "bg-ui-tag-orange-icon" },
  { key: "pending", color: "bg-ui-tag-blue-icon" },
  { key: "approved", color: "bg-ui-tag-green-icon" },
  { key: "in_payout", color: "bg-ui-tag-purple-icon" },
  { key: "paid", color: "bg-ui-tag-neutral-icon" },
] as const satisfies readonly { key: keyof Balance; color: string }[]
