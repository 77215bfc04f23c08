import type { Http, Query } from "../../support/http"
import { addAffiliate, addRule, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { retell, sell } from "../../support/sales"
import { signInAdmin } from "../../support/store"

interface Row {
  kind: string
  amount: string
  running_balance: string | null
}

describeWithStore("The ledger's running balance", {}, (host) => {
  let admin: Http
  let ann: TestAffiliate
  const list = async (query: Query) =>
    (await admin.get<{ affiliate_ledger_entries: Row[] }>("/admin/affiliate-ledger-entries", query)).affiliate_ledger_entries
  const anns = async (query: Query = {}) =>
    (await list({ affiliate_id: ann.id, currency_code: "usd", ...query })).map(({ kind, amount, running_balance }) => [kind, amount, running_balance])

  beforeAll(async () => {
    const container = host.container()
    admin = await signInAdmin(host.baseUrl(), container)
    await addRule(container)
    ann = await addAffiliate(container, { name: "Ann" })
    const ben = await addAffiliate(container, { name: "Ben" })
    const first = await sell(container, ann)
    await sell(container, ben, { lines: { a: "70" } })
    await sell(container, ann, { lines: { a: "33" }, currency_code: "eur" })
    await retell(container, first, { lines: { a: "40" } })
    await admin.post(`/admin/affiliates/${ann.id}/adjustments`, { amount: "-7.50", currency_code: "usd", reason: "Paid twice" })
    await retell(container, first, { lines: {} })
  })

  it("10.00 − 6.00 − 7.50 − 4.00 → 10.00, 4.00, −3.50, −7.50, whatever others and euros do between", async () => {
    const inOrder = [
      ["accrual", "10.00", "10.00"],
      ["reversal", "-6.00", "4.00"],
      ["adjustment", "-7.50", "-3.50"],
      ["reversal", "-4.00", "-7.50"],
    ]
    expect(await anns({ order: "seq" })).toEqual(inOrder)
    expect(await anns()).toEqual([...inOrder].reverse())
  })

  it("a page in the middle, and a list of one kind, state the same balances", async () => {
    expect(await anns({ order: "seq", offset: 1, limit: 2 })).toEqual([["reversal", "-6.00", "4.00"], ["adjustment", "-7.50", "-3.50"]])
    expect(await anns({ order: "seq", kind: "reversal" })).toEqual([["reversal", "-6.00", "4.00"], ["reversal", "-4.00", "-7.50"]])
    expect(await anns({ offset: 10 })).toEqual([])
  })

  it("no balance where the list is not of one affiliate and one currency", async () => {
    const wider: Query[] = [{}, { affiliate_id: ann.id }, { currency_code: "usd" }]
    for (const query of wider) {
      expect((await list(query)).filter(({ running_balance }) => running_balance !== null)).toEqual([])
    }
  })
})
