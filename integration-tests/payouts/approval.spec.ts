import { balanceOf } from "../support/commissions"
import { approve, DIRECTOR, FINANCE, payOut, payoutOf, payoutsOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, programmeOf, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { brokenInvariants, NO_HOLD, retell, sellAndMature } from "../support/sales"

/** A person's yes, with `require_second_person`. Ann's made-up sales of 100.00 and 200.00 at 10 %: 30.00 in a batch. */
describeWithStore("Approving a payout batch", { pluginOptions: { ...NO_HOLD, require_second_person: true } }, (host) => {
  let ann: TestAffiliate
  let batchId = ""
  let hundred = ""
  let twoHundred = ""

  beforeAll(async () => {
    ann = await addAffiliate(host.container(), { name: "Ann" })
    await addRule(host.container())
    hundred = await sellAndMature(host.container(), ann)
    twoHundred = await sellAndMature(host.container(), ann, { lines: { a: "200" } })
    batchId = await prepare(host.container())
  })
  afterEach(async () => {
    expect(await brokenInvariants(host.container())).toEqual([])
  })

  const service = () => programmeOf(host.container())
  const payout = () => payoutOf(host.container(), batchId)
  const say = (version: number, actor = DIRECTOR) => service().approvePayoutBatch(batchId, version, actor)

  it("whoever prepared it cannot approve it; somebody else can, and it is written down who", async () => {
    await expect(say(1, FINANCE)).rejects.toMatchObject({ message: expect.stringContaining("second person") })
    expect(await payout()).toMatchObject({ status: "pending" })
    expect(await say(1)).toMatchObject({ approved: true })
    expect(await payout()).toMatchObject({ status: "approved" })
    expect(await service().retrievePayoutBatch(batchId)).toMatchObject({ created_by: FINANCE.id, approved_by: DIRECTOR.id })
    expect((await service().listAuditTrail("payout_batch", batchId)).at(-1)).toMatchObject({ action: "approve", actor_id: DIRECTOR.id })
  })

  it("4.00 taken back since the review → not approved, 30.00 became 26.00; approved as version 2", async () => {
    await retell(host.container(), hundred, { lines: { a: "60" } })
    const outcome = await say(1)
    expect(outcome).toMatchObject({ approved: false, version: 2, differences: [expect.anything()] })
    expect(await payout()).toMatchObject({ status: "pending", gross: "2600", net: "2600" })
    expect(await say(1)).toMatchObject({ approved: false, version: 2, differences: [expect.anything()] })
    expect(await say(2)).toMatchObject({ approved: true })
    expect(await payout()).toMatchObject({ status: "approved", gross: "2600" })
  })

  it("taken back and given again before the review → nothing to attach, version 1 is approved", async () => {
    await retell(host.container(), hundred, { lines: { a: "60" } })
    await retell(host.container(), hundred, { lines: { a: "100" } })
    expect(await say(1)).toMatchObject({ approved: true })
    expect(await payout()).toMatchObject({ gross: "3000" })
  })

  it("everything taken back → the payout is canceled, its entries are free, the batch is empty", async () => {
    await retell(host.container(), hundred, { lines: {} })
    await retell(host.container(), twoHundred, { lines: {} })
    expect(await say(1)).toMatchObject({ approved: false, version: 2 })
    expect(await payout()).toMatchObject({ status: "canceled", gross: "3000" })
    expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "0", in_payout: "0", balance: "0" })
    expect(await payoutsOf(host.container(), await prepare(host.container()))).toEqual([])
  })

  it("after approval nothing changes: 4.00 taken back → 30.00 leave, and the next batch starts at −4.00", async () => {
    await approve(host.container(), batchId)
    await retell(host.container(), hundred, { lines: { a: "60" } })
    expect(await payout()).toMatchObject({ gross: "3000" })
    expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "-400", in_payout: "3000", balance: "2600" })
    await sellAndMature(host.container(), ann, { lines: { a: "250" } })
    expect(await payoutOf(host.container(), await payOut(host.container()))).toMatchObject({ gross: "2100" })
  })

  it("two directors at once → one approval, the other hears that it is approved", async () => {
    const outcomes = await Promise.allSettled([say(1), say(1, { id: "user_other", reason: null })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
  })

  it("approved while a sale is taken back → 30.00 or 26.00, never something between, and nothing lost", async () => {
    await Promise.all([say(1), retell(host.container(), hundred, { lines: { a: "60" } })])
    const { gross, status } = await payout()
    expect(["approved 3000", "pending 2600"]).toContain(`${status} ${gross}`)
    expect(await balanceOf(host.container(), ann)).toMatchObject({ balance: "2600" })
  })

  it("a version that nobody has seen is not approved", async () => {
    expect(await say(2)).toMatchObject({ approved: false, version: 1 })
    expect(await payout()).toMatchObject({ status: "pending" })
  })
})
