import { currencyExponent } from "./currency"
import { Decimal } from "./decimal"
import { MoneyError } from "./errors"
import { roundHalfUpToUnits } from "./round"

/** Long enough for 60 digits on both sides; a longer text is an attack or a mistake, not an amount. */
const MAX_LENGTH = 130
const PLAIN_DECIMAL = /^-?\d+(\.\d+)?$/

/**
 * Whether a value is a plain decimal string: digits, an optional sign, an optional point. Neither a JavaScript number
 * nor "1e3", "1,000", " 1", "+1" or ".5".
 */
export function isDecimalString(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_LENGTH && PLAIN_DECIMAL.test(value)
}

/**
 * Reads an amount, a rate or a quantity exactly.
 * @param value a plain decimal string, or a Decimal, which passes through.
 * @throws MoneyError `not_a_decimal_string` for everything else. A JavaScript number is refused even though a Decimal
 * could be made of it: by then 0.1 + 0.2 is already 0.30000000000000004.
 */
export function parseDecimal(value: Decimal | string): Decimal {
  if (Decimal.isDecimal(value) && (value as Decimal).isFinite()) {
    return new Decimal(value)
  }
  if (!isDecimalString(value)) {
    const seen = typeof value === "string" ? `“${(value as string).slice(0, 40)}”` : `a ${typeof value}`
    throw new MoneyError("not_a_decimal_string", `Expected a decimal string such as "12.34", got ${seen}`)
  }
  return new Decimal(value)
}

/** 10 to the power of the currency's exponent, exactly. */
function minorUnitsPerMajor(currency_code: string): Decimal {
  return new Decimal(`1e${currencyExponent(currency_code)}`)
}

/**
 * Major to minor units, half-up: "2.49875" usd → 250n.
 * @throws MoneyError `not_a_decimal_string`, `unknown_currency`
 */
export function toMinorUnits(major: Decimal | string, currency_code: string): bigint {
  return roundHalfUpToUnits(parseDecimal(major).times(minorUnitsPerMajor(currency_code)))
}

/**
 * Major to minor units for amounts that people or files state, where a digit too many is a mistake: "12.34" usd → 1234n.
 * @throws MoneyError `too_many_digits` when the currency has no such minor unit ("0.001" usd, "1.5" jpy; "1.50" usd and
 * "1.0" jpy are fine), and what toMinorUnits throws.
 */
export function toMinorUnitsExact(major: Decimal | string, currency_code: string): bigint {
  const value = parseDecimal(major)
  if (!fitsCurrency(value, currency_code)) {
    const digits = currencyExponent(currency_code)
    throw new MoneyError(
      "too_many_digits",
      `${value.toFixed()} has more than ${digits} decimal digits, which ${currency_code.toUpperCase()} does not have`
    )
  }
  return toMinorUnits(value, currency_code)
}

/** Whether an amount in major units is a whole number of the currency's minor units. */
export function fitsCurrency(major: Decimal | string, currency_code: string): boolean {
  return parseDecimal(major).decimalPlaces() <= currencyExponent(currency_code)
}

/**
 * Minor to major units with all the currency's digits: 1234n usd → "12.34", −5n usd → "-0.05", 500n jpy → "500".
 * @throws MoneyError `not_minor_units` when given anything but a bigint, `unknown_currency`
 */
export function toMajorUnits(minor: bigint, currency_code: string): string {
  if (typeof minor !== "bigint") {
    throw new MoneyError("not_minor_units", `Expected minor units as a bigint, got a ${typeof minor}`)
  }
  const exponent = currencyExponent(currency_code)
  const digits = (minor < 0n ? -minor : minor).toString().padStart(exponent + 1, "0")
  const sign = minor < 0n ? "-" : ""
  const whole = digits.slice(0, digits.length - exponent)
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`
}

/**
 * A decimal amount for people: at least the currency's digits, at most six more, and an ellipsis where it goes on.
 * 21 usd → "21.00", 131.988 usd → "131.988", 100/3 usd → "33.33333333…". Never an input of a sum.
 */
export function displayMajorUnits(major: Decimal, currency_code: string): string {
  const exponent = currencyExponent(currency_code)
  const shown = major.toDecimalPlaces(exponent + 6, Decimal.ROUND_DOWN)
  const text = shown.toFixed(shown.decimalPlaces() < exponent ? exponent : shown.decimalPlaces())
  return shown.equals(major) ? text : `${text}…`
}
