import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { formatMoney, formatNumber } from "../../browser/money"

/** How the chosen language writes money, numbers and moments. i18next calls it as Intl does. */
export function useFormat() {
  const { i18n } = useTranslation()
  const locale = i18n.language
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" })
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" })
    // A day of the calendar is the same day everywhere: read and written in UTC.
    const calendarDay = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" })
    const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 })
    return {
      locale,
      /** Of counts, not of money: 0.034 is 3.4 %. */
      share: (value: number) => percent.format(value),
      money: (amount: string, currencyCode: string) => formatMoney(amount, currencyCode, locale),
      number: (value: number | string) => formatNumber(value, locale),
      day: (value: string) => day.format(new Date(value)),
      moment: (value: string) => moment.format(new Date(value)),
      calendarDay: (value: string) => calendarDay.format(new Date(value)),
    }
  }, [locale])
}
