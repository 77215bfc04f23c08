import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import verifyDatabase from "../../src/modules/affiliate/loaders/verify-database"
import { INVARIANTS } from "../../src/modules/affiliate/lib/invariants"
import { addProduct } from "../support/catalogue"
import { balanceOf } from "../support/commissions"
import { payOut, prepare } from "../support/payout-run"
import { addAffiliate, addRule, ledgerOf, MANAGER, programmeOf, violations, withCode, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { brokenInvariants, NO_HOLD, sell, sellAndMature } from "../support/sales"
import { placeOrder } from "../support/shopper"
import { openStore, US } from "../support/store"
import { eventually } from "../support/waiting"

const GUARDED = ["affiliate_ledger_entry", "affiliate_audit_entry"]

/** What the database itself refuses, and what the invariants find when somebody got around it. */
describeWithStore("The ledger against its owner", { pluginOptions: NO_HOLD }, (host) => {
  let ann: TestAffiliate

  beforeAll(async () => {
    ann = await addAffiliate(host.container(), { name: "Ann" })
    await addRule(host.container())
    // One sale paid out, one in a pending batch, one pending.
    await sellAndMature(host.container(), ann)
    await payOut(host.container())
    await sellAndMature(host.container(), ann, { lines: { a: "200" } })
    await prepare(host.container())
    await sell(host.container(), ann)
  })

  const service = () => programmeOf(host.container())
  const connection = () => host.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const run = (statement: string) => connection().raw(statement)

  describe.each(GUARDED)("%s", (table) => {
    it("UPDATE, DELETE, TRUNCATE, MERGE and upsert raise for the owner, who is a superuser here, also as a replica", async () => {
      for (const statement of [
        `update ${table} set updated_at = now()`,
        `update ${table} set id = id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
        `merge into ${table} t using (select 1) s on true when matched then delete`,
        `insert into ${table} select * from ${table} limit 1 on conflict (id) do update set updated_at = now()`,
      ]) {
        await expect(run(statement)).rejects.toThrow("append-only")
        await expect(
          connection().transaction(async (transaction) => {
            await transaction.raw("set local session_replication_role = replica")
            await transaction.raw(statement)
          })
        ).rejects.toThrow("append-only")
      }
    })

    it.each([
      ["disabled", `alter table ${table} disable trigger ${table}_no_change`, "disabled"],
      ["no longer ALWAYS", `alter table ${table} enable trigger ${table}_no_truncate`, "not always enabled"],
      ["dropped", `drop trigger ${table}_no_change on ${table}`, "missing"],
    ])("a guard that is %s: the store does not start, and the invariant says so", async (_, statement, problem) => {
      const start = () => verifyDatabase({ container: host.container() as never, options: {} })
      await start()
      await run(statement)
      await expect(start()).rejects.toMatchObject({ message: expect.stringMatching(new RegExp(`${table}.*${problem}`)) })
      expect((await brokenInvariants(host.container())).map(({ id }) => id)).toEqual(["append_only"])
    })
  })

  it("an affiliate with entries cannot be deleted, nor truncated away", async () => {
    await expect(run(`delete from affiliate where id = '${ann.id}'`)).rejects.toThrow("foreign key")
    await expect(run("truncate affiliate cascade")).rejects.toThrow("append-only")
  })

  describe("by hand", () => {
    const post = (more: object = {}) =>
      service().postAdjustment({ affiliate_id: ann.id, kind: "bonus", amount: "12.34", currency_code: "usd", reason: "Best of May", ...more }, MANAGER)

    it("a bonus of 12.34 and an adjustment of −2.34 → 10.00 more is ready, with actor and reason", async () => {
      const before = await balanceOf(host.container(), ann)
      await post()
      await post({ kind: "adjustment", amount: "-2.34" })
      expect((await ledgerOf(host.container(), ann)).slice(-2)).toEqual(["bonus 1234", "adjustment -234"])
      expect(BigInt((await balanceOf(host.container(), ann)).approved) - BigInt(before.approved)).toBe(1000n)
      const { rows } = await service().listEntries({ affiliate_id: ann.id }, { limit: 1, offset: 0, descending: true })
      expect(rows[0]).toMatchObject({ actor_id: MANAGER.id, reason: "Best of May" })
      expect(await brokenInvariants(host.container())).toEqual([])
    })

    it("the same key 8 times at once → one entry", async () => {
      const ids = await Promise.all(Array.from({ length: 8 }, () => post({ idempotency_key: "may" })))
      expect(ids.filter((id) => id !== null)).toHaveLength(1)
      expect((await ledgerOf(host.container(), ann)).filter((entry) => entry === "bonus 1234")).toHaveLength(1)
    })

    it("a bonus below zero, nothing, half a yen, a tenth of a cent, an unknown currency or affiliate: refused", async () => {
      for (const more of [
        { amount: "-1" },
        { kind: "adjustment", amount: "0" },
        { amount: "0.001" },
        { amount: "0.5", currency_code: "jpy" },
        { currency_code: "xxx" },
        { amount: "1e3x" },
        { affiliate_id: "aff_nobody" },
      ]) {
        await expect(post(more)).rejects.toMatchObject({ type: expect.stringMatching(/invalid_data|not_found/) })
      }
    })
  })

  describe("an invariant that is violated is found", () => {
    const unguard = `alter table affiliate_ledger_entry disable trigger all`
    const ROLLBACK = new Error("Enough seen")
    /** Takes away what would refuse the violation; it comes back with the rollback. */
    const unlock = (table: string) => `do $$ declare name text; begin
      for name in select indexrelid::regclass::text from pg_index where indrelid = '${table}'::regclass and indisunique and not indisprimary loop
        execute 'drop index ' || name; end loop;
      for name in select quote_ident(conname) from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'f') loop
        execute 'alter table ${table} drop constraint ' || name; end loop; end $$`
    const copy = (table: string, changes: object, where = "true") =>
      `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(changes)}'::jsonb)).* from ${table} t where ${where} limit 1`
    const entry = (changes: object) => copy("affiliate_ledger_entry", { id: "x", seq: 1_000_000, source_key: "x", ...changes }, "kind = 'accrual'")
    const amount = (value: string) => ({ amount: value, raw_amount: { value, precision: 20 } })

    const PLANTED: Record<string, string[]> = {
      append_only: [unguard],
      source_key_once: [unlock("affiliate_ledger_entry"), "insert into affiliate_ledger_entry select (jsonb_populate_record(t, '{\"id\":\"x\",\"seq\":1000000}'::jsonb)).* from affiliate_ledger_entry t limit 1"],
      whole_minor_units: [unlock("affiliate_ledger_entry"), entry(amount("10.5"))],
      line_never_negative: [entry({ kind: "reversal", ...amount("-100000") })],
      kind_follows_history: [entry(amount("1"))],
      commission_constant: [entry({ currency_code: "eur" })],
      one_active_attribution: [unlock("affiliate_attribution"), copy("affiliate_attribution", { id: "x" })],
      held_posts_nothing: ["update affiliate_commission set status = 'pending_review'"],
      entry_swept_once: [
        unlock("affiliate_payout_line"),
        "insert into affiliate_payout_line (payout_id, entry_id) select p.id, l.entry_id from affiliate_payout p, affiliate_payout_line l where p.id <> l.payout_id limit 1",
      ],
      payout_sums: ["update affiliate_payout set gross = gross + 1, net = net + 1"],
      lines_live_until_released: ["update affiliate_payout_line set released_at = now()"],
      payout_posted: [unguard, "delete from affiliate_ledger_entry where kind = 'payout'"],
      swept_belongs: ["update affiliate_commission set available_at = now() + interval '1 day'"],
      paid_is_proven: [unlock("affiliate_payout"), "update affiliate_payout set external_reference = null"],
      approved_by_a_person: ["update affiliate_payout_batch set approved_by = null, approved_at = null"],
      disputed_stays: [unlock("affiliate_payout"), "update affiliate_payout set disputed_at = now(), dispute_reason = 'x' where status = 'paid'"],
      unchanged_after_approval: ["update affiliate_payout_line set created_at = now() + interval '1 hour'"],
      balance_by_two_paths: ["update affiliate_payout set gross = gross + 1, net = net + 1 where status = 'pending'"],
      attributed_is_answered: ["update affiliate_attribution set replaced_at = now()"],
      states_are_audited: ["update affiliate set status = 'suspended'"],
    }

    it("each of the set, with a violation of its own", async () => {
      expect(await brokenInvariants(host.container())).toEqual([])
      const found: string[] = []
      for (const { id, query } of INVARIANTS) {
        await connection()
          .transaction(async (transaction) => {
            for (const statement of PLANTED[id] ?? []) {
              await transaction.raw(statement)
            }
            const { rows } = await transaction.raw<{ rows: object[] }>(query)
            found.push(...(rows.length > 0 ? [id] : []))
            throw ROLLBACK
          })
          .catch((error: unknown) => expect(error).toBe(ROLLBACK))
      }
      expect(found).toEqual(INVARIANTS.map(({ id }) => id))
    })

    it("posted_is_target: an entry that no settling would post, on a real order", async () => {
      const container = host.container()
      const store = await openStore(host.baseUrl(), container, [US])
      const hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
      const ben = await addAffiliate(container)
      const order = await placeOrder(store, { items: [{ variant_id: hundred.variant_id, quantity: 1 }], onCart: withCode(container, ben) })
      await eventually(async () => expect(await ledgerOf(container, ben)).toEqual(["accrual 1000"]))
      await host.waitForWorkflows()
      const of = (found: Awaited<ReturnType<typeof violations>>) => found.flatMap(({ rows }) => rows).filter((row) => row.order_id === order.id)
      expect(of(await violations(container))).toEqual([])
      await run(
        copy("affiliate_ledger_entry", { id: "x", seq: 1_000_000, source_key: "x:x:2", kind: "reversal", ...amount("-1") }, `order_id = '${order.id}'`)
      )
      expect(of(await violations(container))).toMatchObject([{ kind: "reinstatement", amount: "1" }])
    })
  })
})
