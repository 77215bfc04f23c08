import type { Answer } from "../../lib/contract-types"

export type Summary = Answer<"GET /store/affiliates/me/summary">["summary"]
export type CurrencySummary = Summary["currencies"][number]
export type PortalAlert = Summary["alerts"][number]
