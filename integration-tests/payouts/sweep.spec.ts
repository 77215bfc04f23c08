import { balanceOf, commissionOf } from "../support/commissions"
import { approve, FINANCE, inDays, payOut, payoutOf, payoutsOf, prepare, scopeOf, tick } from "../support/payout-run"
import { addAffiliate, addRule, MANAGER, programmeOf, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { brokenInvariants, NO_HOLD, retell, sell, sellAndMature } from "../support/sales"

/** Who is paid what, and who is left out. 10 % of made-up sales; a minimum of 10.00 USD, none in EUR. */
describeWithStore("Sweeping", { pluginOptions: NO_HOLD }, (host) => {
  let ann: TestAffiliate

  beforeAll(async () => {
    ann = await addAffiliate(host.container(), { name: "Ann" })
    await addRule(host.container())
  })
  afterEach(async () => {
    expect(await brokenInvariants(host.container())).toEqual([])
  })

  const service = () => programmeOf(host.container())
  const bonus = (affiliate: TestAffiliate, amount: string, currency_code = "usd") =>
    service().postAdjustment({ affiliate_id: affiliate.id, kind: "bonus", amount, currency_code, reason: "A test" }, MANAGER)
  const exclusionsOf = async (batchId: string) =>
    (await service().retrievePayoutBatch(batchId)).exclusions.map(({ affiliate_id, currency_code, gross, code }) => ({ affiliate_id, currency_code, gross, code }))

  it("the preview says exactly what the sweep does: 10.00 USD less 0.25 and 1 % → 9.65; EUR apart", async () => {
    const container = host.container()
    await service().changeSettings(null, { payout_fee_flat: { usd: "0.25" }, payout_fee_percent: "0.01" }, MANAGER)
    const poor = await addAffiliate(container, { name: "Poor", tax: false })
    await sellAndMature(container, ann)
    await sellAndMature(container, ann, { currency_code: "eur", lines: { a: "33.33", b: "33.33" } })
    await sellAndMature(container, poor)
    await tick()
    const preview = await service().previewPayoutBatch(scopeOf({}))
    const batchId = await prepare(container)
    const money = ({ affiliate_id, currency_code, gross, fees, withheld, net }: (typeof preview.payouts)[number]) =>
      ({ affiliate_id, currency_code, gross, fees, withheld, net })
    expect(preview.payouts.map(money)).toMatchObject([
      { affiliate_id: ann.id, currency_code: "eur", gross: "667", fees: "7", net: "660" },
      { affiliate_id: ann.id, currency_code: "usd", gross: "1000", fees: "35", net: "965" },
    ])
    expect(await payoutsOf(container, batchId)).toMatchObject(preview.payouts.map(money))
    expect((await service().retrievePayoutBatch(batchId)).exclusions).toEqual(preview.exclusions)
    expect(await exclusionsOf(batchId)).toEqual([
      { affiliate_id: poor.id, currency_code: "usd", gross: "1000", code: "tax_document_not_verified" },
    ])
    expect(await service().previewPayoutBatch(scopeOf({}))).toMatchObject({ payouts: [] })
  })

  it.each<[code: string, arrange: (affiliate: TestAffiliate) => Promise<unknown>, gross: string]>([
    ["affiliate_suspended", (one) => service().moveAffiliate(one.id, "suspend", MANAGER), "1000"],
    ["payout_blocked", (one) => service().editAffiliate(one.id, { payout_blocked: true }, MANAGER), "1000"],
    ["below_minimum", () => service().changeSettings(null, { minimum_payout: { usd: "10.01" } }, MANAGER), "1000"],
    ["net_not_positive", () => service().changeSettings(null, { payout_fee_flat: { usd: "10.00" } }, MANAGER), "1000"],
    [
      "negative_net",
      (one) => service().postAdjustment({ affiliate_id: one.id, kind: "adjustment", amount: "-15.00", currency_code: "usd", reason: "Too much" }, MANAGER),
      "-500",
    ],
  ])("%s: left out, with the reason and the sum", async (code, arrange, gross) => {
    const container = host.container()
    const ben = await addAffiliate(container, { name: "Ben" })
    await sellAndMature(container, ben)
    await arrange(ben)
    const batchId = await prepare(container)
    expect(await exclusionsOf(batchId)).toEqual([{ affiliate_id: ben.id, currency_code: "usd", gross, code }])
    expect(await payoutsOf(container, batchId)).toEqual([])
    expect(await balanceOf(container, ben)).toMatchObject({ approved: gross, in_payout: "0" })
  })

  it("terminated: still paid 10.00; terminated and blocked: not", async () => {
    const container = host.container()
    const [gone, barred] = [await addAffiliate(container), await addAffiliate(container)]
    for (const affiliate of [gone, barred]) {
      await sellAndMature(container, affiliate)
      await service().moveAffiliate(affiliate.id, "terminate", MANAGER)
    }
    await service().editAffiliate(barred.id, { payout_blocked: true }, MANAGER)
    const batchId = await payOut(container)
    expect(await payoutOf(container, batchId)).toMatchObject({ affiliate_id: gone.id, gross: "1000", status: "paid" })
    expect(await exclusionsOf(batchId)).toMatchObject([{ affiliate_id: barred.id, code: "payout_blocked" }])
  })

  it("only what is approved and matured before period_end, which is exclusive", async () => {
    const container = host.container()
    const matured = await sellAndMature(container, ann)
    await sell(container, ann)
    const { available_at } = await commissionOf(container, matured)
    const end = new Date(available_at)
    expect(await payoutsOf(container, await prepare(container, { period_end: end.toISOString() }))).toEqual([])
    const after = new Date(end.getTime() + 1).toISOString()
    expect(await payoutOf(container, await prepare(container, { period_end: after }))).toMatchObject({ gross: "1000" })
  })

  it("by currency and by affiliate, and never across: 10.00 USD and 10.00 EUR are two payouts", async () => {
    const container = host.container()
    const ben = await addAffiliate(container)
    for (const affiliate of [ann, ben]) {
      await sellAndMature(container, affiliate)
      await sellAndMature(container, affiliate, { currency_code: "eur" })
    }
    expect(await payoutOf(container, await prepare(container, { affiliates: [ben], currency_code: "eur" }))).toMatchObject({ affiliate_id: ben.id, currency_code: "eur" })
    const rest = await payoutsOf(container, await prepare(container))
    expect(rest.map(({ affiliate_id, currency_code }) => `${affiliate_id} ${currency_code}`).sort()).toEqual(
      [`${ann.id} eur`, `${ann.id} usd`, `${ben.id} usd`].sort()
    )
  })

  it("a reversal travels with its accrual: 20.00 earned, 5.00 taken back before the sweep → 15.00 in two lines", async () => {
    const container = host.container()
    const order = await sellAndMature(container, ann, { lines: { a: "200" } })
    await retell(container, order, { lines: { a: "150" } })
    const payout = await payoutOf(container, await prepare(container))
    expect(payout).toMatchObject({ gross: "1500" })
    const entries = await service().listPayoutEntries(payout.id)
    expect(entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["accrual 2000", "reversal -500"])
  })

  it("8 sweeps at once over 20 affiliates with 10 entries each → every entry once, 20 payouts in all", async () => {
    const container = host.container()
    for (let i = 0; i < 20; i += 1) {
      const affiliate = await addAffiliate(container)
      await Promise.all(Array.from({ length: 10 }, () => bonus(affiliate, "1.23")))
    }
    const batches = await Promise.all(Array.from({ length: 8 }, () => prepare(container)))
    const payouts = (await Promise.all(batches.map((id) => payoutsOf(container, id)))).flat()
    expect(payouts).toHaveLength(20)
    expect(new Set(payouts.map(({ affiliate_id }) => affiliate_id)).size).toBe(20)
    expect(payouts.every(({ gross }) => gross === "1230")).toBe(true)
  })

  it("8 sweeps while 40 bonuses of 1.00 are being posted → nothing twice, nothing lost: 40.00 in all", async () => {
    const container = host.container()
    await service().changeSettings(null, { minimum_payout: {} }, MANAGER)
    const [batches] = await Promise.all([
      Promise.all(Array.from({ length: 8 }, () => prepare(container))),
      Promise.all(Array.from({ length: 40 }, () => bonus(ann, "1.00"))),
    ])
    const last = await prepare(container)
    const payouts = (await Promise.all([...batches, last].map((id) => payoutsOf(container, id)))).flat()
    expect(payouts.reduce((sum, { gross }) => sum + BigInt(gross), 0n)).toBe(4000n)
  })

  it("a canceled batch gives its entries back, and they are swept again", async () => {
    const container = host.container()
    await sellAndMature(container, ann)
    const first = await prepare(container)
    expect(await balanceOf(container, ann)).toMatchObject({ approved: "0", in_payout: "1000" })
    await approve(container, first)
    await service().cancelPayoutBatch(first, FINANCE)
    expect(await balanceOf(container, ann)).toMatchObject({ approved: "1000", in_payout: "0" })
    expect(await payoutOf(container, await payOut(container))).toMatchObject({ gross: "1000", status: "paid" })
    expect(await balanceOf(container, ann)).toMatchObject({ approved: "0", paid: "1000", balance: "0" })
  })

  it("a bonus is ready at once, but not for a period that ended yesterday", async () => {
    const container = host.container()
    await bonus(ann, "25.00")
    expect(await payoutsOf(container, await prepare(container, { period_end: inDays(-1) }))).toEqual([])
    expect(await payoutOf(container, await prepare(container))).toMatchObject({ gross: "2500" })
  })

  it("a period that ends in the future is refused: what matures until then has not matured", async () => {
    await expect(prepare(host.container(), { period_end: inDays(1) })).rejects.toMatchObject({ message: expect.stringContaining("period_end") })
  })
})
