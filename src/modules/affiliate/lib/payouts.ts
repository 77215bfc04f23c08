import { calculatePayoutFees } from "../domain/payout/fees"
import type { PayoutInstruction } from "../domain/payout/rail"
import type { ProgrammeSettings } from "../domain/settings/types"
import type { PayableRow } from "./payout-records"

/** Serialises everything that decides which entry is in which payout. */
export const PAYOUT_LOCK = "affiliate:payouts"

/** What sending `gross` costs in a currency, by the programme's settings. Minor units. */
export function feesOf(gross: bigint, currencyCode: string, settings: ProgrammeSettings): bigint {
  return calculatePayoutFees({
    gross,
    currency_code: currencyCode,
    flat: settings.payout_fee_flat[currencyCode] ?? null,
    percent: settings.payout_fee_percent,
  })
}

/** A payout as a rail is asked to pay it. */
export function instructionOf(payout: PayableRow): PayoutInstruction {
  return {
    payout_id: payout.id,
    batch_id: payout.batch_id,
    affiliate_id: payout.affiliate_id,
    affiliate_name: payout.affiliate_name,
    affiliate_email: payout.affiliate_email,
    currency_code: payout.currency_code,
    gross: BigInt(payout.gross),
    fees: BigInt(payout.fees),
    withheld: BigInt(payout.withheld),
    net: BigInt(payout.net),
    period_start: payout.period_start === null ? null : isoOf(payout.period_start),
    period_end: isoOf(payout.period_end),
    reference_token: payout.reference_token,
  }
}

const isoOf = (moment: Date | string) => (typeof moment === "string" ? moment : moment.toISOString())

/** An instruction as JSON keeps it: bigint has no JSON form, so money becomes text. */
export function instructionRecord(instruction: PayoutInstruction): Record<string, string | null> {
  const { gross, fees, withheld, net, ...rest } = instruction
  return { ...rest, gross: `${gross}`, fees: `${fees}`, withheld: `${withheld}`, net: `${net}` }
}
