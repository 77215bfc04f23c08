import { localeOf } from "../../lib/locale"
import languages from ".."

describe("counted texts", () => {
  const names = Object.keys(languages)

  it.each(names)("of %s are also registered by a name whose plurals Intl knows", (name) => {
    const locale = localeOf(name)
    expect(names).toContain(locale)
    expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale])
  })

  it.each(names)("of %s have a form for 0, 1, 2 and 1 000 000", (name) => {
    const plurals = new Intl.PluralRules(localeOf(name))
    const { prompt } = languages[name as keyof typeof languages].affiliates.approvals.batch
    for (const count of [0, 1, 2, 1_000_000]) {
      expect(prompt).toHaveProperty(`approve_${plurals.select(count)}`)
    }
  })
})
