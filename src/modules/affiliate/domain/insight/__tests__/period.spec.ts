import { bucketsOf, grainOf, periodBefore } from "../period"

const DAY = 86_400_000
const FROM = Date.parse("2026-01-01T00:00:00Z")
const days = (count: number) => ({ from: new Date(FROM).toISOString(), to: new Date(FROM + count * DAY).toISOString() })

it("the ten days before the 11th to the 21st of January are the 1st to the 11th", () => {
  expect(periodBefore({ from: "2026-01-11T06:00:00Z", to: "2026-01-21T06:00:00Z" })).toEqual({
    from: "2026-01-01T06:00:00.000Z",
    to: "2026-01-11T06:00:00.000Z",
  })
})

it.each([
  [1, "day"],
  [92, "day"],
  [93, "week"],
  [731, "week"],
  [732, "month"],
])("%d days are drawn by %s", (count, grain) => {
  expect(grainOf(days(count))).toBe(grain)
})

it("noon to noon touches two days", () => {
  expect(bucketsOf({ from: "2026-01-01T12:00:00Z", to: "2026-01-02T12:00:00Z" }, "day")).toEqual([
    "2026-01-01T00:00:00.000Z",
    "2026-01-02T00:00:00.000Z",
  ])
})

it("midnight to midnight is one day: the end is not included", () => {
  expect(bucketsOf(days(1), "day")).toHaveLength(1)
})

it("weeks begin on Monday: Thursday, 1 January 2026 is in the week of 29 December", () => {
  expect(bucketsOf(days(7), "week")).toEqual(["2025-12-29T00:00:00.000Z", "2026-01-05T00:00:00.000Z"])
})

it("months have their own lengths: January to March are three", () => {
  expect(bucketsOf({ from: "2026-01-31T00:00:00Z", to: "2026-03-01T00:00:01Z" }, "month")).toEqual([
    "2026-01-01T00:00:00.000Z",
    "2026-02-01T00:00:00.000Z",
    "2026-03-01T00:00:00.000Z",
  ])
})
