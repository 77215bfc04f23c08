import { inertText, MANIFEST_COLUMNS, toManifestRow } from "../manifest"
import type { PayoutInstruction } from "../rail"

const instruction: PayoutInstruction = {
  payout_id: "affpo_1",
  batch_id: "affbatch_1",
  affiliate_id: "aff_1",
  affiliate_name: "=HYPERLINK(\"http://x\")",
  affiliate_email: "@evil",
  currency_code: "usd",
  gross: 123456789012345678901n,
  fees: 5n,
  withheld: 0n,
  net: 123456789012345678896n,
  period_start: null,
  period_end: "2026-02-01T00:00:00.000Z",
  reference_token: "PO-0000000000-0",
}

describe("manifest", () => {
  it("21 digits stay exact, names that start a formula are inert, an open period start is empty", () => {
    expect(toManifestRow(instruction)).toEqual({
      affiliate_id: "aff_1",
      affiliate_name: "'=HYPERLINK(\"http://x\")",
      affiliate_email: "'@evil",
      gross: "1234567890123456789.01",
      fees: "0.05",
      withheld: "0.00",
      net: "1234567890123456788.96",
      currency: "USD",
      period_start: "",
      period_end: "2026-02-01T00:00:00.000Z",
      reference_token: "PO-0000000000-0",
    })
    expect(Object.keys(toManifestRow(instruction))).toEqual([...MANIFEST_COLUMNS])
  })

  it("1,500 jpy has no decimals, 1.500 kwd three, and a negative amount stays a number", () => {
    expect(toManifestRow({ ...instruction, currency_code: "jpy", gross: 1500n }).gross).toBe("1500")
    expect(toManifestRow({ ...instruction, currency_code: "kwd", gross: 1500n }).gross).toBe("1.500")
    expect(toManifestRow({ ...instruction, gross: -1250n }).gross).toBe("-12.50")
  })

  it.each(["=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＠a"])("%j becomes inert", (text) => {
    expect(inertText(text)).toBe(`'${text}`)
  })

  it.each(["", "Ann", "a=b", " =1", "'=1", "ann@example.com", "O'Neil"])("%j stays", (text) => {
    expect(inertText(text)).toBe(text)
  })
})
