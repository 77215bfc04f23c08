import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COUNTED } from "../host/children/click"
import { SUBMITTED } from "../host/children/send"
import { railScript, resetRail } from "../host/payout-rail"
import { execInChild, type Child } from "../support/child"
import { balanceOf } from "../support/commissions"
import { approve, FINANCE, payoutOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, ledgerOf, programmeOf, type TestAffiliate } from "../support/programme"
import { describeWithStore, HOST_DIR } from "../support/runner"
import { brokenInvariants, NO_HOLD, retell, sell, sellAndMature } from "../support/sales"
import { eventually } from "../support/waiting"

const OPTIONS = { ...NO_HOLD, rails: [{ resolve: join(HOST_DIR, "payout-rail"), id: "scripted" }] }
/** A second Medusa has to start. */
const SLOW_MS = 120_000

/** Connections cut and processes killed in the middle of things: what is half done is undone, and done once afterwards. */
describeWithStore("Cut off", { pluginOptions: OPTIONS }, (host) => {
  let ann: TestAffiliate
  let child: Child | null = null

  beforeAll(async () => {
    ann = await addAffiliate(host.container(), { name: "Ann" })
    await addRule(host.container())
    await sellAndMature(host.container(), ann)
  })
  beforeEach(resetRail)
  afterEach(async () => {
    await child?.kill()
    child = null
    expect(await brokenInvariants(host.container())).toEqual([])
  })

  const service = () => programmeOf(host.container())
  const connection = () => host.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const ledger = () => ledgerOf(host.container(), ann)
  /** Runs some work while a transaction of somebody else holds what this statement locks. */
  const whileLocked = async (statement: string, work: () => Promise<void>) => {
    const blocker = await connection().transaction()
    try {
      await blocker.raw(statement)
      await work()
    } finally {
      await blocker.rollback()
    }
  }
  const waiting = async (): Promise<number[]> => {
    const { rows } = await connection().raw<{ rows: { pid: number }[] }>(
      "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    )
    return rows.map(({ pid }) => pid)
  }
  const untilWaiting = (count: number, deadlineMs?: number) =>
    eventually(async () => expect(await waiting()).toHaveLength(count), deadlineMs)
  const cutConnections = async () => connection().raw(`select pg_terminate_backend(pid) from unnest(array[${(await waiting()).join()}]) pid`)

  it("the connection of a settling is cut in its write → nothing written; told again → −4.00 once", async () => {
    const order = await sell(host.container(), ann)
    await whileLocked("lock table affiliate_audit_entry in exclusive mode", async () => {
      const settling = retell(host.container(), order, { lines: { a: "60", b: "10" } })
      const outcome = expect(settling).rejects.toThrow()
      // The ledger has its rows by then, but nobody can see them.
      await untilWaiting(1)
      await cutConnections()
      await outcome
    })
    expect(await ledger()).toEqual(["accrual 1000", "accrual 1000"])
    await retell(host.container(), order, { lines: { a: "60" } })
    expect(await ledger()).toEqual(["accrual 1000", "accrual 1000", "reversal -400"])
  })

  it("the connections of 4 sweeps are cut while they write → no batch, nothing taken; swept again → 10.00", async () => {
    await whileLocked("lock table affiliate_payout_line in exclusive mode", async () => {
      const sweeps = Promise.allSettled(Array.from({ length: 4 }, () => prepare(host.container())))
      await untilWaiting(4)
      await cutConnections()
      expect((await sweeps).map(({ status }) => status)).toEqual(Array(4).fill("rejected"))
    })
    expect(await service().listPayoutBatches({}, { limit: 9, offset: 0, order: "created_at" })).toMatchObject({ count: 0 })
    expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "1000", in_payout: "0" })
    expect(await payoutOf(host.container(), await prepare(host.container()))).toMatchObject({ gross: "1000" })
  })

  it(
    "a process killed (-9) while it sweeps → no batch, nothing taken; swept again → 10.00",
    async () => {
      await whileLocked("lock table affiliate_payout_line in exclusive mode", async () => {
        child = execInChild("sweep", host.databaseUrl)
        await untilWaiting(1, SLOW_MS)
        await child.kill()
      })
      await untilWaiting(0)
      expect(await service().listPayoutBatches({}, { limit: 9, offset: 0, order: "created_at" })).toMatchObject({ count: 0 })
      expect(await payoutOf(host.container(), await prepare(host.container()))).toMatchObject({ gross: "1000" })
    },
    SLOW_MS
  )

  it(
    "a process killed (-9) between the rail's call and its record → nobody else sends; looked up, paid once",
    async () => {
      const batchId = await prepare(host.container(), { rail: "scripted" })
      await approve(host.container(), batchId)
      child = execInChild("send", host.databaseUrl, [batchId])
      await eventually(async () => expect(child?.output()).toContain(SUBMITTED), SLOW_MS)
      await expect(service().processPayoutBatch(batchId, FINANCE)).rejects.toMatchObject({ message: expect.stringContaining("somebody else") })
      await child.kill()
      // The lock goes with the dead process's connection.
      await eventually(async () => {
        await service().processPayoutBatch(batchId, FINANCE)
      })
      expect(railScript().calls).toMatchObject([{ mode: "lookup" }])
      expect(await payoutOf(host.container(), batchId)).toMatchObject({ status: "paid" })
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000"])
    },
    SLOW_MS
  )

  it(
    "a process killed (-9) while 16 visitors click → every click that was acknowledged is there",
    async () => {
      child = execInChild("click", host.databaseUrl, [ann.code])
      const acknowledged = () => (child?.output() ?? "").split("\n").filter((line) => line.startsWith(COUNTED)).map((line) => line.slice(COUNTED.length))
      await eventually(async () => expect(acknowledged().length).toBeGreaterThan(1000), SLOW_MS)
      await child.kill()
      // The last line may have been cut in the middle.
      const said = acknowledged().filter((id) => id.length === "affclk_".length + 26)
      const { rows } = await connection().raw<{ rows: { id: string }[] }>("select id from affiliate_click")
      const written = new Set(rows.map(({ id }) => id))
      expect(said.filter((id) => !written.has(id))).toEqual([])
      expect(said.length).toBeGreaterThan(1000)
    },
    SLOW_MS
  )
})
