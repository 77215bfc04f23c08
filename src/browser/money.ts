/**
 * Money as people of a locale write it: exact, since Intl takes decimal strings, and never by way of a float.
 * @param amount major units, an exact decimal string: "12.34"
 */
export function formatMoney(amount: string, currencyCode: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currencyCode.toUpperCase() })
  return format.format(amount as Intl.StringNumericLiteral)
}

/** A fraction as a percentage with the digits it has: "0.0875" is 8.75 %. */
export function formatPercent(fraction: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 10 })
  return format.format(fraction as Intl.StringNumericLiteral)
}

/** A whole number or another exact decimal. */
export function formatNumber(value: number | string, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value as Intl.StringNumericLiteral)
}

export const isNegative = (amount: string): boolean => amount.startsWith("-") && /[1-9]/.test(amount)

export const isZero = (amount: string): boolean => !/[1-9]/.test(amount)
