import { assembleOverview, type OverviewSums } from "../overview"

const period = { from: "2026-01-01T00:00:00Z", to: "2026-01-03T00:00:00Z" }
const [FIRST, SECOND] = ["2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"]
const sums = (more: Partial<OverviewSums>): OverviewSums => ({ traffic: [], sales: [], entries: [], owed: [], ...more })

it("131.994 sold → 13199 cents, and a day without sales is there with 0", () => {
  const sales = [{ bucket: SECOND, currency_code: "usd", conversions: 3, revenue: "131.994" }]
  const [dollars] = assembleOverview(period, "day", sums({ sales })).currencies
  expect(dollars).toMatchObject({ current: { conversions: 3, revenue: "13199" }, previous: { conversions: 0, revenue: "0" } })
  expect(dollars?.series.map(({ at, revenue }) => [at, revenue])).toEqual([
    [FIRST, "0"],
    [SECOND, "13199"],
  ])
})

it("the period before stands beside, not in the chart", () => {
  const entry = { currency_code: "eur", commission: "500", reversals: "-50", paid: "0" }
  const entries = [{ ...entry, bucket: null }, { ...entry, bucket: FIRST }, { ...entry, bucket: SECOND }]
  const [euros] = assembleOverview(period, "day", sums({ entries })).currencies
  expect(euros).toMatchObject({ current: { commission: "1000", reversals: "-100" }, previous: { commission: "500" } })
  expect(euros?.series).toHaveLength(2)
})

it("2 orders of 3 clicks → 0.666667; no clicks → no rate", () => {
  const traffic = [{ bucket: FIRST, clicks: 3, conversions: 2 }]
  expect(assembleOverview(period, "day", sums({ traffic })).traffic).toMatchObject({
    current: { conversion_rate: "0.666667" },
    previous: { clicks: 0, conversion_rate: null },
  })
})

it("a currency that is only owed in is listed, in the order of codes", () => {
  const owed = [
    { currency_code: "usd", owed: "700", overdue: "-20" },
    { currency_code: "eur", owed: "5", overdue: "0" },
  ]
  expect(assembleOverview(period, "day", sums({ owed })).currencies.map(({ currency_code, owed }) => [currency_code, owed])).toEqual([
    ["eur", "5"],
    ["usd", "700"],
  ])
})
