import type { Http, Query } from "../../support/http"
import { addAffiliate, addRule, MANAGER, programmeOf, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { NO_HOLD, sell, sellAndMature } from "../../support/sales"
import { signInAdmin } from "../../support/store"

interface Row {
  id: string
  name: string
  tax_document_state: string
  referral_codes_count: number
  balances: { currency_code: string; balance: string; approved: string }[]
}

describeWithStore("The list of affiliates", { pluginOptions: NO_HOLD }, (host) => {
  let admin: Http
  let ann: TestAffiliate
  let bob: TestAffiliate
  const list = async (query: Query = {}) => {
    const { affiliates, count } = await admin.get<{ affiliates: Row[]; count: number }>("/admin/affiliates", { order: "name", ...query })
    expect(count).toBe(affiliates.length)
    return affiliates
  }
  const namesOf = (rows: Row[]) => rows.map(({ name }) => name)
  const document = async (id: string, form: "w9" | "w8ben", ...kinds: ("upload" | "verify" | "reject")[]) => {
    const service = programmeOf(host.container())
    const documentId = await service.requestTaxDocument(id, form, MANAGER)
    for (const kind of kinds) {
      const action = kind === "upload" ? { kind, filename: "form.pdf" } : { kind }
      await service.moveTaxDocument({ affiliate_id: id, id: documentId }, action, MANAGER)
    }
  }

  beforeAll(async () => {
    admin = await signInAdmin(host.baseUrl(), host.container())
    await addRule(host.container())
    ann = await addAffiliate(host.container(), { name: "Ann" })
    bob = await addAffiliate(host.container(), { name: "Bob", tax: false })
    await addAffiliate(host.container(), { name: "Cyd", tax: false, email: "100%_cyd@affiliates.test" })
  })

  it("Ann: 100.00 matured and 50.00 not yet at 10 % → balance 15.00, approved 10.00; 20.00 more in euros", async () => {
    await sellAndMature(host.container(), ann)
    await sellAndMature(host.container(), ann, { lines: { a: "200" }, currency_code: "eur" })
    await sell(host.container(), ann, { lines: { a: "50" } })
    const [row] = await list({ id: ann.id })
    expect(row?.balances).toEqual([
      { currency_code: "eur", balance: "20.00", approved: "20.00" },
      { currency_code: "usd", balance: "15.00", approved: "10.00" },
    ])
    expect((await list({ id: bob.id }))[0]?.balances).toEqual([])
  })

  it("two codes counted, switched off or not", async () => {
    await programmeOf(host.container()).createReferralCode({ affiliate_id: bob.id, code: "BOBSECOND" }, MANAGER)
    expect((await list()).map(({ name, referral_codes_count }) => [name, referral_codes_count])).toEqual([["Ann", 1], ["Bob", 2], ["Cyd", 1]])
  })

  it("the best of one's tax documents counts: verified > uploaded > rejected > missing, and none is missing", async () => {
    await document(ann.id, "w8ben")
    await document(bob.id, "w9", "upload", "reject")
    expect((await list()).map((row) => row.tax_document_state)).toEqual(["verified", "rejected", "missing"])
    await document(bob.id, "w8ben", "upload")
    expect((await list()).map((row) => row.tax_document_state)).toEqual(["verified", "uploaded", "missing"])
    expect(namesOf(await list({ tax_document_state: "verified" }))).toEqual(["Ann"])
    expect(namesOf(await list({ tax_document_state: "rejected" }))).toEqual([])
    expect(namesOf(await list({ "tax_document_state[]": "missing" }))).toEqual(["Cyd"])
  })

  it("sorted by email, kind and approval; approved within a range; never by a wildcard that somebody typed", async () => {
    expect(namesOf(await list({ order: "email" }))[0]).toBe("Cyd")
    expect(namesOf(await list({ order: "-approved_at" }))).toEqual(["Cyd", "Bob", "Ann"])
    expect(await list({ order: "kind" })).toHaveLength(3)
    const { id } = await addPending("Dee")
    expect(namesOf(await list({ order: "approved_at" })).at(-1)).toBe("Dee")
    expect(namesOf(await list({ "approved_at[$gte]": "2020-01-01T00:00:00Z" }))).toEqual(["Ann", "Bob", "Cyd"])
    expect(await list({ "approved_at[$lt]": "2020-01-01T00:00:00Z" })).toEqual([])
    expect(namesOf(await list({ q: "%" }))).toEqual(["Cyd"])
    expect(namesOf(await list({ q: "_" }))).toEqual(["Cyd"])
    expect(namesOf(await list({ id, email: "DEE@affiliates.test" }))).toEqual(["Dee"])
  })

  const addPending = async (name: string) => {
    const id = await programmeOf(host.container()).enrolAffiliate({ name, email: `${name.toLowerCase()}@affiliates.test` }, MANAGER)
    return { id }
  }
})
