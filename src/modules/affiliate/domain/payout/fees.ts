import { toMajorUnits, toMinorUnits, parseDecimal } from "../money/money"

export interface PayoutFeeInput {
  /** Minor units. */
  gross: bigint
  currency_code: string
  /** Major units of this currency, as it is configured for it; null: none. */
  flat: string | null
  /** A fraction of the gross ("0.01" is 1 %); null: none. */
  percent: string | null
}

/**
 * What sending a payout costs the affiliate: flat + percent × gross, added exactly and rounded half-up once. Minor
 * units, never negative; nothing is charged where nothing is owed. It may reach the gross: then the payout is left out
 * (`net_not_positive`), and the fee is not quietly lowered.
 * @throws RangeError for a negative fee or a percent above 1; MoneyError for what is no decimal string or no currency
 */
export function calculatePayoutFees({ gross, currency_code, flat, percent }: PayoutFeeInput): bigint {
  const flatFee = parseDecimal(flat ?? "0")
  const rate = parseDecimal(percent ?? "0")
  if (flatFee.isNegative() || rate.isNegative() || rate.greaterThan(1)) {
    throw new RangeError(`A payout's fees are a flat amount ≥ 0 and a fraction 0–1, not ${flat} and ${percent}`)
  }
  if (gross <= 0n) {
    return 0n
  }
  return toMinorUnits(rate.times(toMajorUnits(gross, currency_code)).plus(flatFee), currency_code)
}
