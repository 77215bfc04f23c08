import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { localeOf } from "../../browser/locale"
import { formatMoney, formatNumber, formatPercent } from "../../browser/money"

/** How the signed-in person's language writes money, numbers and moments. */
export function useFormat() {
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
    const exact = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "long" })
    return {
      locale,
      money: (amount: string, currencyCode: string) => formatMoney(amount, currencyCode, locale),
      percent: (fraction: string) => formatPercent(fraction, locale),
      number: (value: number | string) => formatNumber(value, locale),
      day: (value: string) => day.format(new Date(value)),
      moment: (value: string) => moment.format(new Date(value)),
      /** To the second, with the time zone in which all of them are written: the person's own. */
      exact: (value: string) => exact.format(new Date(value)),
      timeZone: exact.resolvedOptions().timeZone,
    }
  }, [locale])
}
