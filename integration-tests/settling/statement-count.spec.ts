import { Client } from "pg"
import { settleOrderWorkflow } from "../../src/workflows/conversions/workflows/settle-order"
import { bindCustomersFor } from "../support/bindings"
import { dropEvents } from "../support/bus"
import { addCategory, addProduct, type TestProduct } from "../support/catalogue"
import { addAffiliate, addRule, programmeOf, withCode, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { placeOrder } from "../support/shopper"
import { recordStatements, type Statement } from "../support/statements"
import { openStore, type TestStore } from "../support/store"

/** The advisory lock names its key by a binding only. */
const isOwn = ({ text }: Statement) => /\baffiliate_\w+|pg_advisory_xact_lock/.test(text)
/** Read whole on purpose: a row for the programme and one for each channel that differs. */
const SMALL_TABLES = new Set(["affiliate_settings"])

describeWithStore("SQL statements of an order", {}, (host) => {
  let store: TestStore
  let products: TestProduct[]
  let partner: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    const category = await addCategory(store, "Garden")
    const titles = Array.from({ length: 10 }, (_, number) => `Product ${number}`)
    products = await Promise.all(titles.map((title) => addProduct(store, { title, prices: { usd: 10 }, category_ids: [category] })))
    partner = await addAffiliate(host.container())
    await addRule(host.container(), { scope: "category", scope_ref_id: category })
  })

  /** Places an order that nobody settles, then settles it and counts. */
  const settle = async ({ lines = 1, referred = true, bound = false, email = "buyer@example.com" }) => {
    const restore = dropEvents(host.container())
    const items = products.slice(0, lines).map(({ variant_id }) => ({ variant_id, quantity: 1 }))
    const onCart = referred ? withCode(host.container(), partner) : undefined
    const order = await placeOrder(store, { items, email, onCart }).finally(restore)
    const { result, statements } = await recordStatements(() => settleOrderWorkflow(host.container()).run({ input: { order_id: order.id } }))
    expect(result.result.posted).toBe(referred || bound ? lines : 0)
    return statements
  }
  const own = (statements: Statement[]) => statements.filter(isOwn)

  it("a referred order: at most 6 of the plugin's own, 16 in all with the order's reading", async () => {
    const statements = await settle({})
    expect(own(statements).length).toBeLessThanOrEqual(6)
    expect(statements.length).toBeLessThanOrEqual(16)
  })

  it("an order that nobody referred: at most 4 in all, nothing written", async () => {
    const statements = await settle({ referred: false })
    expect(statements.length).toBeLessThanOrEqual(4)
    expect(statements.filter(({ text }) => /\b(insert|update|delete)\b/i.test(text))).toEqual([])
  })

  describe("where customers stay with who brought them", () => {
    beforeEach(async () => {
      await bindCustomersFor(host.container(), { mode: "lifetime" })
      await settle({})
    })

    it("an order that a binding brings, and one that binds: at most 6 of the plugin's own, 16 in all", async () => {
      for (const statements of [await settle({ referred: false, bound: true }), await settle({ email: "new@example.com" })]) {
        expect(own(statements).length).toBeLessThanOrEqual(6)
        expect(statements.length).toBeLessThanOrEqual(16)
      }
    })

    it("an order of a customer who is bound to nobody: at most 4 in all", async () => {
      const statements = await settle({ referred: false, email: "nobody@example.com" })
      expect(statements.length).toBeLessThanOrEqual(4)
    })
  })

  it("as many with 10 lines as with 1, and with 20 rules as with 1", async () => {
    const one = await settle({})
    expect(await settle({ lines: 10 })).toHaveLength(one.length)
    for (let number = 1; number < 20; number += 1) {
      await addRule(host.container(), { name: `Rule ${number}`, scope: "product", scope_ref_id: products[number % 10]?.id })
    }
    expect(await settle({})).toHaveLength(one.length)
  })

  it("none of them, nor a balance, reads a whole table: each finds its rows by an index", async () => {
    const { statements: balance } = await recordStatements(() => programmeOf(host.container()).listBalances([partner.id]))
    const plans = await plansOf([...own(await settle({})), ...balance])
    const scanned = plans.flatMap((plan) => [...plan.matchAll(/Seq Scan on (affiliate\w*)/g)].map(([, table]) => table ?? ""))
    expect(scanned.filter((table) => !SMALL_TABLES.has(table))).toEqual([])
  })

  /** How PostgreSQL would run these where reading whole tables is the last resort: so it shows even on small tables. */
  const plansOf = async (statements: Statement[]) => {
    const client = new Client(host.databaseUrl)
    await client.connect()
    try {
      await client.query("set enable_seqscan = off")
      const plans: string[] = []
      for (const { text, values } of statements) {
        const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${text}`, values)
        plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"))
      }
      return plans
    } finally {
      await client.end()
    }
  }
})
