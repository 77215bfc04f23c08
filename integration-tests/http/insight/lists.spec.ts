import type { Query } from "../../support/http"
import { addAffiliate, addRule, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { sell } from "../../support/sales"
import { openStore, type TestStore } from "../../support/store"

interface List {
  count: number
  count_is_capped?: boolean
  [resource: string]: unknown
}

const LISTS = [
  ["affiliate-commissions", "placed_at"],
  ["affiliate-commissions", "-available_at"],
  ["affiliate-commissions", "-fraud_score"],
  ["affiliate-conversions", "-placed_at"],
  ["affiliate-ledger-entries", "-seq"],
  ["affiliate-ledger-entries", "seq"],
] as const

describeWithStore("Lists", {}, (host) => {
  let store: TestStore
  let ann: TestAffiliate

  const list = (path: string, query: Query) => store.admin.get<List>(`/admin/${path}`, query)
  const idsOf = (answer: List, path: string) => (answer[path.replaceAll("-", "_")] as { id: string }[]).map(({ id }) => id)
  const affiliates = async (query: Query) => {
    const answer = await list("affiliates", query)
    return { count: answer.count, names: (answer.affiliates as { name: string }[]).map(({ name }) => name) }
  }

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    await addRule(host.container())
    ann = await addAffiliate(host.container(), { name: "Ann Field", email: "ann@affiliates.test" })
    await addAffiliate(host.container(), { name: "Ben 100%", email: "ben@partners.test" })
    await addAffiliate(host.container(), { name: "Zoë Ångström", email: "zoe@affiliates.test" })
    for (let sale = 0; sale < 5; sale += 1) {
      await sell(host.container(), ann)
    }
  })

  it.each(LISTS)("%s by %s: five rows in pages of two, each after the last row of the one before", async (path, order) => {
    const whole = idsOf(await list(path, { order }), path)
    expect(whole).toHaveLength(5)
    const walked: string[] = []
    for (let page = 0; page < 4; page += 1) {
      const after = walked.at(-1)
      walked.push(...idsOf(await list(path, { order, limit: 2, ...(after ? { after } : {}) }), path))
    }
    expect(walked).toEqual(whole)
    expect(await list(path, { order, limit: 2, offset: 4 })).toMatchObject({ count: 5, count_is_capped: false })
    expect(idsOf(await list(path, { order, limit: 2, offset: 4 }), path)).toEqual(whole.slice(4))
  })

  it("one affiliate's, and nobody's", async () => {
    expect(await list("affiliate-conversions", { affiliate_id: ann.id })).toMatchObject({ count: 5 })
    expect(await list("affiliate-conversions", { affiliate_id: "aff_nobody" })).toMatchObject({ count: 0, affiliate_conversions: [] })
  })

  it("after a row, in an order in which rows may have nothing: 400", async () => {
    const refused = await list("affiliate-payouts", { order: "paid_at", after: "affpo_x" }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining("'after'") } })
  })

  it.each([
    ["part of a name, in any case", "FIEL", ["Ann Field"]],
    ["part of an email", "liates.te", ["Ann Field", "Zoë Ångström"]],
    ["letters beyond ASCII", "ånGst", ["Zoë Ångström"]],
    ["two letters", "nn", ["Ann Field"]],
    ["a percent sign means itself", "0%", ["Ben 100%"]],
    ["an underscore means itself", "n_f", []],
    ["the letters, but not in this order", "field ann", []],
  ])("affiliates by %s: “%s”", async (_, q, names) => {
    expect(await affiliates({ q, order: "name" })).toEqual({ count: names.length, names })
  })

  it("affiliates in their order, page by page", async () => {
    expect(await affiliates({ order: "-name", limit: 2 })).toEqual({ count: 3, names: ["Zoë Ångström", "Ben 100%"] })
    expect(await affiliates({ order: "-name", limit: 2, offset: 2 })).toEqual({ count: 3, names: ["Ann Field"] })
  })

  it("filters of affiliates join: status, email, a moment", async () => {
    expect(await affiliates({ status: "pending" })).toEqual({ count: 0, names: [] })
    expect(await affiliates({ status: "active", email: "ben@partners.test" })).toEqual({ count: 1, names: ["Ben 100%"] })
    expect(await affiliates({ "created_at[$gt]": new Date(Date.now() + 1000).toISOString() })).toEqual({ count: 0, names: [] })
    expect(await affiliates({ payout_blocked: false, "created_at[$lte]": new Date(Date.now() + 1000).toISOString() })).toMatchObject({ count: 3 })
  })
})
