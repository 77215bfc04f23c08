import { join } from "node:path"
import type { Http, Query } from "../../support/http"
import { approve, payOut, payoutsOf } from "../../support/payout-run"
import { addAffiliate, addRule, type TestAffiliate } from "../../support/programme"
import { describeWithStore, HOST_DIR } from "../../support/runner"
import { brokenInvariants, NO_HOLD, sellAndMature } from "../../support/sales"
import { signInAdmin } from "../../support/store"
import { refusalOf } from "../programme/refusals"

interface Batch {
  id: string
  rail: string
  status: string
  files: { file_id: string; filename: string; payouts: number; actor_id: string }[]
  audit: { action: string; reason: string | null }[]
}

const OPTIONS = { ...NO_HOLD, rails: [{ resolve: join(HOST_DIR, "payout-rail"), id: "scripted" }] }
const BATCHES = "/admin/affiliate-payout-batches"

/** What finance finds, chooses and downloads. Ann and Ben are owed 10.00 each. */
describeWithStore("The payout desk", { pluginOptions: OPTIONS }, (host) => {
  let admin: Http
  let ann: TestAffiliate
  let ben: TestAffiliate

  beforeAll(async () => {
    const container = host.container()
    admin = await signInAdmin(host.baseUrl(), container)
    await addRule(container)
    ann = await addAffiliate(container, { name: "Ann" })
    ben = await addAffiliate(container, { name: "Ben" })
    await sellAndMature(container, ann)
    await sellAndMature(container, ben)
  })
  afterEach(async () => expect(await brokenInvariants(host.container())).toEqual([]))

  const prepareFor = async (affiliate: TestAffiliate, body: object = {}) =>
    (await admin.post<{ affiliate_payout_batch: Batch }>(BATCHES, { affiliate_ids: [affiliate.id], ...body })).affiliate_payout_batch
  const batch = async (id: string) => (await admin.get<{ affiliate_payout_batch: Batch }>(`${BATCHES}/${id}`)).affiliate_payout_batch

  it("two ways to pay, the default first; a batch leaves by the one that was chosen, and lists find it by that", async () => {
    const { affiliate_payout_rails } = await admin.get<{ affiliate_payout_rails: object[] }>("/admin/affiliate-payout-rails")
    expect(affiliate_payout_rails).toEqual([
      { code: "manual-csv", is_default: true, writes_file: true },
      { code: "scripted", is_default: false, writes_file: false },
    ])
    const byHand = await prepareFor(ann)
    const byApi = await prepareFor(ben, { rail: "scripted" })
    expect([byHand.rail, byApi.rail]).toEqual(["manual-csv", "scripted"])
    const batches = async (query: Query) => (await admin.get<{ affiliate_payout_batches: Batch[] }>(BATCHES, query)).affiliate_payout_batches.map(({ id }) => id)
    expect(await batches({ rail: "scripted" })).toEqual([byApi.id])
    expect(await batches({ "created_at[$lt]": "2020-01-01T00:00:00Z" })).toEqual([])
    expect(await batches({ "created_at[$gte]": "2020-01-01T00:00:00Z" })).toHaveLength(2)
    expect(await payouts({ rail: "scripted" })).toEqual([ben.id])
    expect((await refusalOf(prepareFor(ann, { rail: "pigeon" }))).message).toContain("pigeon")
  })

  const payouts = async (query: Query) =>
    (await admin.get<{ affiliate_payouts: { affiliate_id: string }[] }>("/admin/affiliate-payouts", query)).affiliate_payouts.map(({ affiliate_id }) => affiliate_id)

  it("payouts by the day on which they were paid, and by when they were made", async () => {
    await payOut(host.container(), { affiliates: [ann] })
    await prepareFor(ben)
    expect(await payouts({ "paid_at[$gte]": "2020-01-01T00:00:00Z" })).toEqual([ann.id])
    expect(await payouts({ "created_at[$gte]": "2020-01-01T00:00:00Z", status: "pending" })).toEqual([ben.id])
    expect(await payouts({ "created_at[$lt]": "2020-01-01T00:00:00Z" })).toEqual([])
  })

  it("a file that was downloaded stays as it was, though Ann's payout is paid since and the affiliate has another name", async () => {
    const { id } = await prepareFor(ann)
    await approve(host.container(), id)
    const first = await admin.get<string>(`${BATCHES}/${id}/export`)
    await admin.post(`/admin/affiliates/${ann.id}`, { name: "Anna" })
    await admin.get<string>(`${BATCHES}/${id}/export`)

    const { files } = await batch(id)
    expect(files).toMatchObject([{ payouts: 1 }, { payouts: 1, filename: expect.stringMatching(/\.csv$/), actor_id: expect.stringMatching(/^user_/) }])
    const kept = await admin.get<string>(`${BATCHES}/${id}/export`, { file_id: files[1]?.file_id ?? "" })
    expect(kept).toBe(first)
    expect(kept).toContain(",Ann,")
    // Looking again makes no further file.
    expect((await batch(id)).files).toHaveLength(2)
  })

  it("Ann's payout is disputed: the batch leaves with Ben's alone and no file has hers; released, it is sent by the next run", async () => {
    const { id } = (await admin.post<{ affiliate_payout_batch: Batch }>(BATCHES, {})).affiliate_payout_batch
    const [anns, bens] = [ann, ben].map((affiliate) => async () => {
      const found = (await payoutsOf(host.container(), id)).find(({ affiliate_id }) => affiliate_id === affiliate.id)
      return { id: found?.id ?? "", status: found?.status, token: found?.reference_token ?? "" }
    }) as [() => Promise<{ id: string; status: string; token: string }>, () => Promise<{ id: string; status: string; token: string }>]
    const { id: payoutId, token } = await anns()
    const act = (action: string, body: object = {}) => admin.post<{ affiliate_payout: { disputed_at: string | null; audit: Batch["audit"] } }>(`/admin/affiliate-payouts/${payoutId}/${action}`, body)
    await act("dispute", { reason: "Two people claim it" })
    expect(await refusalOf(act("dispute", { reason: "Again" }))).toEqual({ status: 400, message: "The payout is disputed already: Two people claim it" })
    await approve(host.container(), id)
    await admin.post(`${BATCHES}/${id}/process`)
    expect([(await anns()).status, (await bens()).status]).toEqual(["approved", "processing"])
    const file = await admin.get<string>(`${BATCHES}/${id}/export`)
    expect([file.includes(token), file.includes((await bens()).token)]).toEqual([false, true])
    expect(await payouts({ is_disputed: "true" })).toEqual([ann.id])
    expect(await brokenInvariants(host.container())).toEqual([])

    const { affiliate_payout } = await act("release", { reason: "It is hers" })
    expect(affiliate_payout.disputed_at).toBeNull()
    expect(affiliate_payout.audit.slice(-1)).toMatchObject([{ action: "release", reason: "It is hers" }])
    expect((await refusalOf(act("release"))).status).toBe(400)
    await admin.post(`${BATCHES}/${id}/process`)
    expect((await anns()).status).toBe("processing")
    expect((await refusalOf(act("dispute", { reason: "Too late" }))).message).toContain("The payout is processing")
  })

  it("what failed and is disputed is not tried again before it is released; canceled, it is disputed no longer", async () => {
    const container = host.container()
    const { id } = await prepareFor(ann)
    await approve(container, id)
    await admin.post(`${BATCHES}/${id}/process`)
    const [payout] = await payoutsOf(container, id)
    const act = (action: string, body: object = {}) => admin.post<{ affiliate_payout: object }>(`/admin/affiliate-payouts/${payout?.id}/${action}`, body)
    await act("mark-failed", { reason: "Closed account" })
    await act("dispute", { reason: "Is it her account?" })
    expect(await refusalOf(act("retry"))).toEqual({ status: 400, message: "The payout is disputed and has to be released first: Is it her account?" })
    expect(await act("cancel", { reason: "It was not" })).toMatchObject({ affiliate_payout: { status: "canceled", disputed_at: null, dispute_reason: null } })
  })

  it("why a batch was canceled is in its trail and in that of each of its payouts", async () => {
    const { id } = await prepareFor(ann)
    await admin.post(`${BATCHES}/${id}/cancel`, { reason: "Wrong month" })
    expect((await batch(id)).audit.at(-1)).toMatchObject({ action: "cancel", reason: "Wrong month" })
    const [payout] = await payoutsOf(host.container(), id)
    const { affiliate_payout } = await admin.get<{ affiliate_payout: Pick<Batch, "audit"> }>(`/admin/affiliate-payouts/${payout?.id}`)
    expect(affiliate_payout.audit.at(-1)).toMatchObject({ action: "canceled", reason: "Wrong month" })
  })
})
