import { fieldsParameter } from "../utils/fields"
import { isAllowedOrigin } from "../utils/cors"
import { listQuery } from "../utils/lists"
import { currencyCode, instant, majorAmount, metadataProblem, signedMajorAmount, text } from "../utils/schemas"

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) => schema.safeParse(value).success

describe("amounts in requests", () => {
  it.each(["0", "12.34", "0.001", "99999999999999999999"])("%s is an amount", (value) => expect(accepts(majorAmount(), value)).toBe(true))
  it.each([12.34, 12, "-1", "+1", "1e3", "1,000", " 1", ".5", "5.", "NaN", "", null, "1".repeat(21)])("%p is none", (value) =>
    expect(accepts(majorAmount(), value)).toBe(false)
  )
  it("a signed one may be below 0", () => expect(accepts(signedMajorAmount(), "-12.34")).toBe(true))
})

describe("metadata", () => {
  const nested = (levels: number): object => (levels === 1 ? { end: true } : { inner: nested(levels - 1) })

  it("5 levels pass, 6 do not", () => {
    expect(metadataProblem(nested(5))).toBeNull()
    expect(metadataProblem(nested(6))).toContain("5 levels")
  })
  it("arrays count as levels", () => expect(metadataProblem({ a: [[[[[1]]]]] })).toContain("5 levels"))
  it("16,384 bytes pass, 16,385 do not", () => {
    const frame = JSON.stringify({ a: "" }).length
    expect(metadataProblem({ a: "x".repeat(16_384 - frame) })).toBeNull()
    expect(metadataProblem({ a: "x".repeat(16_385 - frame) })).toContain("16384 bytes")
  })
  it.each(["__proto__", "constructor", "prototype"])("a key %s is refused at any depth", (key) => {
    expect(metadataProblem(JSON.parse(`{"${key}":{"polluted":true}}`))).toContain(key)
    expect(metadataProblem(JSON.parse(`{"a":{"b":[{"${key}":1}]}}`))).toContain(key)
  })
  it.each([null, [], "text", 1])("%p is no metadata", (value) => expect(metadataProblem(value)).toBe("must be an object"))
})

describe("text, currencies, instants", () => {
  it.each(["", "   ", "a\u0000b", "a\u001bb", "x".repeat(11)])("%j is no text of at most 10", (value) =>
    expect(accepts(text(10), value)).toBe(false)
  )
  it.each(["usd", "USD", "jpy"])("%s is a currency", (value) => expect(accepts(currencyCode(), value)).toBe(true))
  it.each(["us", "usdt", "xxx", ""])("%p is none", (value) => expect(accepts(currencyCode(), value)).toBe(false))
  it.each(["2026-01-31T00:00:00Z", "2026-01-31T00:00:00+02:00"])("%s is an instant", (value) => expect(accepts(instant(), value)).toBe(true))
  it.each(["2026-01-31", "2026-02-30T00:00:00Z", "2026-01-31T00:00:00", "tomorrow"])("%s is none", (value) =>
    expect(accepts(instant(), value)).toBe(false)
  )
})

describe("queries of lists", () => {
  const query = listQuery(["name", "created_at"], {})
  it.each(["name", "-created_at"])("order %s", (order) => expect(accepts(query, { order })).toBe(true))
  it.each(["name; drop table affiliate", "metadata", "name,created_at", "--", "name desc", "affiliate.name"])("order %j is refused", (order) =>
    expect(accepts(query, { order })).toBe(false)
  )
  it("limit 500 passes, 501, 0, -1 and abc do not", () => {
    expect(accepts(query, { limit: "500" })).toBe(true)
    expect(["501", "0", "-1", "abc"].filter((limit) => accepts(query, { limit }))).toEqual([])
  })
  it("an unknown key is refused", () => expect(accepts(query, { sort: "name" })).toBe(false))
})

describe("fields", () => {
  const fields = fieldsParameter({ defaults: ["id"], allowed: ["id", "name", "org", "org.name"] })
  it.each(["id,name", "+org.name", "-name", "*org", "org.*"])("%s", (value) => expect(accepts(fields, value)).toBe(true))
  it.each(["last_login_ip_hmac", "org.id", "id,org.affiliates.email", "referral_codes.affiliate.last_login_ip_hmac"])("%s is refused by name", (value) => {
    expect(fields.safeParse(value).error?.issues[0]?.message).toContain(value.split(",").at(-1))
  })
})

describe("origins of storefronts", () => {
  it.each<[string, string, boolean]>([
    ["https://shop.example", "https://shop.example,https://other.example", true],
    ["https://evil.example", "https://shop.example", false],
    ["https://shop.example.evil.example", "https://shop.example", false],
    ["https://eu.shop.example", "/\\.shop\\.example$/", true],
  ])("%s with %s: %s", (origin, storeCors, allowed) => expect(isAllowedOrigin(origin, storeCors)).toBe(allowed))
})
