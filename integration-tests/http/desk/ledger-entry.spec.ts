import type { Http, Query } from "../../support/http"
import { addAffiliate, addRule, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { retell, sell } from "../../support/sales"
import { signInAdmin } from "../../support/store"

interface Entry {
  id: string
  kind: string
  order_id: string
  display_id: string | null
  created_at: string
}

describeWithStore("One entry of the ledger", {}, (host) => {
  let admin: Http
  let ann: TestAffiliate
  let entries: Entry[]
  const list = async (query: Query) => (await admin.get<{ affiliate_ledger_entries: Entry[] }>("/admin/affiliate-ledger-entries", query)).affiliate_ledger_entries
  const read = async (id: string) =>
    (await admin.get<{ affiliate_ledger_entry: Record<string, unknown> }>(`/admin/affiliate-ledger-entries/${id}`)).affiliate_ledger_entry

  beforeAll(async () => {
    const container = host.container()
    admin = await signInAdmin(host.baseUrl(), container)
    await addRule(container)
    ann = await addAffiliate(container, { name: "Ann" })
    const sale = await sell(container, ann, { display_id: "1041" })
    await sell(container, ann, { lines: { a: "33" }, display_id: "1042" })
    await retell(container, sale, { lines: { a: "40" }, display_id: "1041" })
    entries = await list({ order: "seq" })
  })

  it("10.00 + 3.30 − 6.00 leaves 7.30; its commission is named, and no payout pays it yet", async () => {
    expect(entries.map(({ kind }) => kind)).toEqual(["accrual", "accrual", "reversal"])
    expect(await read(entries[2]?.id ?? "")).toMatchObject({
      amount: "-6.00",
      running_balance: "7.30",
      display_id: "1041",
      commission: { status: "pending" },
      payout: null,
    })
  })

  it("an order is found by its number, with or without #, and by its id", async () => {
    const [first, second] = entries
    for (const q of ["#1041", "1041", first?.order_id ?? ""]) {
      expect((await list({ q, order: "seq" })).map(({ id }) => id)).toEqual([first?.id, entries[2]?.id])
    }
    expect((await list({ q: "1042" })).map(({ id }) => id)).toEqual([second?.id])
    expect(await list({ q: "no such order" })).toEqual([])
  })

  it("what was posted since a moment, and before it", async () => {
    const since = entries[2]?.created_at ?? ""
    expect((await list({ "created_at[$gte]": since })).map(({ kind }) => kind)).toEqual(["reversal"])
    expect((await list({ "created_at[$lt]": since })).map(({ kind }) => kind)).toEqual(["accrual", "accrual"])
  })

  it("404 for an entry that there is none of", async () => {
    await expect(read("affle_none")).rejects.toMatchObject({ status: 404 })
  })
})
