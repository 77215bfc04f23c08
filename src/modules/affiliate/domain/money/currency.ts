import { MoneyError } from "./errors"

/**
 * How many decimal digits the minor unit of a currency has, by ISO 4217 (list one, plus the codes that were withdrawn
 * since 2010 because old orders still carry them). Medusa's own `decimal_digits` is not used: it follows habits of
 * cash (HUF, IDR 0), and a ledger that changed its exponent with a display habit could not be read again.
 */
const CODES_BY_EXPONENT: Record<number, string> = {
  0: "BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2:
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF " +
    "CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL " +
    "HRK HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP " +
    "MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR " +
    "SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN USS UYU UZS " +
    "VED VEF VES WST XAD XCD XCG YER ZAR ZMK ZMW ZWG ZWL",
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
}

/** Not in ISO 4217, but Medusa offers it: the Iranian toman, which has no minor unit. */
const OUTSIDE_ISO: [string, number][] = [["irt", 0]]

const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...[0, 2, 3, 4].flatMap((exponent) =>
    (CODES_BY_EXPONENT[exponent] ?? "").split(" ").map((code): [string, number] => [code.toLowerCase(), exponent])
  ),
  ...OUTSIDE_ISO,
])

/** Whether a minor unit is known for this code, in either case. */
export function isKnownCurrency(currency_code: string): boolean {
  return EXPONENTS.has(currency_code.toLowerCase())
}

/**
 * Decimal digits of a currency's minor unit: usd 2, jpy 0, kwd 3. The code may be in either case.
 * @throws MoneyError `unknown_currency`: guessing two digits would be wrong by a factor of 100 for the yen. Gold, test
 * codes and the like (XAU, XTS, XXX) have no minor unit and are unknown too.
 */
export function currencyExponent(currency_code: string): number {
  const exponent = EXPONENTS.get(currency_code.toLowerCase())
  if (exponent === undefined) {
    throw new MoneyError("unknown_currency", `“${currency_code}” is not a currency with a known minor unit`)
  }
  return exponent
}
