import type { Row } from "../../lib/contract-types"

export type ReferralCode = Row<"GET /store/affiliates/me/referral-codes", "referral_codes">
