import { daysOf, fromCalendar, periodOf, periodOfDays, toCalendar, type Preset } from "../period"

const NOW = new Date("2026-03-05T23:30:00Z")

describe("the period of a preset, on 5 March 2026 at 23:30 UTC", () => {
  it.each<[Preset, string, string]>([
    ["last_7_days", "2026-02-27", "2026-03-05"],
    ["last_30_days", "2026-02-04", "2026-03-05"],
    ["last_90_days", "2025-12-06", "2026-03-05"],
    ["this_month", "2026-03-01", "2026-03-05"],
    ["last_month", "2026-02-01", "2026-02-28"],
    ["last_12_months", "2025-03-06", "2026-03-05"],
  ])("%s is %s to %s", (preset, from, to) => {
    expect(daysOf(periodOf(preset, NOW))).toEqual({ from, to })
  })
})

describe("a period of days", () => {
  it("1 to 2 March ends with 2 March", () => {
    expect(periodOfDays("2026-03-01", "2026-03-02")).toEqual({ from: "2026-03-01T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" })
  })

  it.each([
    ["2026-03-02", "2026-03-01"],
    ["2026-03-02", null],
    ["yesterday", "2026-03-01"],
    ["2026-13-40", "2026-14-01"],
  ])("%s to %s is none", (from, to) => {
    expect(periodOfDays(from, to)).toBeNull()
  })

  it("a day goes through the calendar as it is", () => {
    expect(fromCalendar(toCalendar("2026-03-01"))).toBe("2026-03-01")
  })
})
