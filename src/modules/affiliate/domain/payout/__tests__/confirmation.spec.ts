import { validateConfirmationRows, type ConfirmationRow } from "../confirmation"
import { generateReferenceToken } from "../reference-token"

const NOW = "2026-03-10T12:00:00.000Z"
const token = (seed: number) => generateReferenceToken({ random: new Uint8Array([seed, 1, 2, 3, 4, 5, 6]) })
const row = (number: number, more: Partial<ConfirmationRow> = {}): ConfirmationRow => ({
  row: number,
  reference_token: token(number),
  paid_at: "2026-03-09",
  external_reference: `WIRE-${number}`,
  ...more,
})
const validate = (...rows: ConfirmationRow[]) => validateConfirmationRows(rows, NOW)
const problems = (...rows: ConfirmationRow[]) =>
  validate(...rows).flatMap((result) => (result.ok ? [] : result.problems.map((one) => `${one.row} ${one.column}: ${one.message}`)))

describe("confirmation rows", () => {
  it("2 right rows → 2 confirmations, the token in upper case, the day as a moment in UTC", () => {
    expect(validate(row(2), row(3, { reference_token: ` ${token(3).toLowerCase()}`, external_reference: " X " }))).toEqual([
      {
        ok: true,
        row: 2,
        confirmation: { reference_token: token(2), paid_at: "2026-03-09T00:00:00.000Z", external_reference: "WIRE-2" },
      },
      {
        ok: true,
        row: 3,
        confirmation: { reference_token: token(3), paid_at: "2026-03-09T00:00:00.000Z", external_reference: "X" },
      },
    ])
  })

  it.each([
    ["2026-03-10T13:00:00+02:00", "2026-03-10T11:00:00.000Z"],
    ["2026-03-10T12:00:00Z", "2026-03-10T12:00:00.000Z"],
    ["2026-03-10T11:59:59.123456Z", "2026-03-10T11:59:59.123Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ])("paid_at %s → %s", (paid_at, expected) => {
    expect(validate(row(2, { paid_at }))).toMatchObject([{ ok: true, confirmation: { paid_at: expected } }])
  })

  it.each(["", "yesterday", "09.03.2026", "03/09/2026", "2026-02-30", "2025-02-29", "2026-13-01", "2026-03-09T12:00:00", "2026-03-09T25:00:00Z", "20260309"])(
    "paid_at %j is not a date",
    (paid_at) => expect(problems(row(2, { paid_at }))).toEqual([`2 paid_at: “${paid_at}” is not a date (2026-01-31 or 2026-01-31T12:00:00Z).`])
  )

  it("1 s ahead is the future; tomorrow's date counts once it has begun in the first time zone", () => {
    expect(problems(row(2, { paid_at: "2026-03-10T12:00:01Z" }))).toEqual(["2 paid_at: 2026-03-10T12:00:01Z is in the future."])
    expect(validate(row(2, { paid_at: "2026-03-11" }))[0]?.ok).toBe(true)
    expect(validate(row(2, { paid_at: "2026-03-12" }))[0]?.ok).toBe(false)
  })

  it("one token in rows 2 and 4 → both are errors and name each other; row 3 stays right", () => {
    const same = { reference_token: token(9) }
    expect(problems(row(2, same), row(3), row(4, { reference_token: token(9).toLowerCase() }))).toEqual([
      "2 reference_token: The same value stands in row 4.",
      "4 reference_token: The same value stands in row 2.",
    ])
  })

  it("one external reference in 8 rows → 8 errors that name 5 rows each and count the rest", () => {
    const rows = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => row(number, { external_reference: "SAME" }))
    const found = problems(...rows)
    expect(found).toHaveLength(8)
    expect(found[0]).toBe("2 external_reference: The same value stands in row 3, 4, 5, 6, 7 and 2 more.")
  })

  it.each([
    [{ reference_token: "PO-1" }, "reference_token: “PO-1” is not a reference token (PO-XXXXXXXXXX-C)."],
    [{ reference_token: `${token(2).slice(0, -1)}?` }, `reference_token: “${token(2).slice(0, -1)}?” is not a reference token (PO-XXXXXXXXXX-C).`],
    [{ external_reference: " " }, "external_reference: The external reference is missing: without it nobody could find the payment again."],
    [{ external_reference: "x".repeat(256) }, "external_reference: The external reference is longer than 255 characters."],
    [{ external_reference: "a\u0000b" }, "external_reference: The external reference contains control characters."],
  ])("%j → %s", (more, expected) => expect(problems(row(2, more))).toEqual([`2 ${expected}`]))

  it("a swapped pair of characters is called a typing error", () => {
    const right = token(77)
    const wrong = right.slice(0, 3) + right.charAt(4) + right.charAt(3) + right.slice(5)
    expect(right.charAt(3)).not.toBe(right.charAt(4))
    expect(problems(row(2, { reference_token: wrong }))[0]).toContain("has a typing error")
  })

  it("three wrong cells in one row → three problems with their columns, and nothing is confirmed", () => {
    expect(problems(row(5, { reference_token: "", paid_at: "", external_reference: "" }))).toHaveLength(3)
  })
})
