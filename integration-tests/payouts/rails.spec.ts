import { join } from "node:path"
import { railScript, resetRail } from "../host/payout-rail"
import { balanceOf } from "../support/commissions"
import { approve, DIRECTOR, FINANCE, paid, payOut, payoutOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, ledgerOf, programmeOf, type TestAffiliate } from "../support/programme"
import { describeWithStore, HOST_DIR } from "../support/runner"
import { brokenInvariants, NO_HOLD, sellAndMature } from "../support/sales"

const OPTIONS = { ...NO_HOLD, rails: [{ resolve: join(HOST_DIR, "payout-rail"), id: "scripted" }] }

/** How a payout of 10.00 leaves, and what becomes of it when the rail, the bank or this process fails. */
describeWithStore("Sending payouts", { pluginOptions: OPTIONS }, (host) => {
  let ann: TestAffiliate

  beforeAll(async () => {
    ann = await addAffiliate(host.container(), { name: "Ann" })
    await addRule(host.container())
    await sellAndMature(host.container(), ann)
  })
  beforeEach(resetRail)
  afterEach(async () => {
    jest.restoreAllMocks()
    expect(await brokenInvariants(host.container())).toEqual([])
  })

  const service = () => programmeOf(host.container())
  const ledger = () => ledgerOf(host.container(), ann)
  const ready = async (rail = "scripted") => {
    const batchId = await prepare(host.container(), { rail })
    await approve(host.container(), batchId)
    return { batchId, ...(await payoutOf(host.container(), batchId)) }
  }
  const process = async (batchId: string) => (await service().processPayoutBatch(batchId, FINANCE)).map(({ result }) => result)
  const status = async (batchId: string) => (await payoutOf(host.container(), batchId)).status
  const attempts = async (payoutId: string) =>
    (await service().listPayoutAttempts(payoutId)).map(({ idempotency_key, result }) => `${idempotency_key} ${result}`)
  const modes = () => railScript().calls.map(({ mode }) => mode)

  describe("a rail that answers", () => {
    it("paid with its reference → paid, −10.00 posted, the net was sent", async () => {
      const { batchId, id, reference_token } = await ready()
      expect(await process(batchId)).toEqual(["paid"])
      expect(await payoutOf(host.container(), batchId)).toMatchObject({ status: "paid", external_reference: `${reference_token}:1` })
      expect(railScript().calls).toEqual([{ mode: "submit", key: `${reference_token}:1`, net: "1000" }])
      expect(await attempts(id)).toEqual([`${reference_token}:1 paid`])
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000"])
    })

    it("failed → failed with its sentence; retried → a new attempt under a new key, the old one stays", async () => {
      const { batchId, id, reference_token } = await ready()
      railScript().submit = async () => ({ result: "failed", detail: "The account is closed." })
      expect(await process(batchId)).toEqual(["failed"])
      expect(await payoutOf(host.container(), batchId)).toMatchObject({ status: "failed", failure_reason: "The account is closed." })
      expect(await balanceOf(host.container(), ann)).toMatchObject({ in_payout: "1000", approved: "0" })
      await service().retryPayout(id, FINANCE)
      railScript().submit = undefined
      expect(await process(batchId)).toEqual(["paid"])
      expect(await attempts(id)).toEqual([`${reference_token}:1 failed`, `${reference_token}:2 paid`])
    })

    it("awaiting confirmation → processing; asked again later, paid", async () => {
      const { batchId } = await ready()
      railScript().submit = async () => ({ result: "awaiting_confirmation" })
      expect(await process(batchId)).toEqual(["awaiting_confirmation"])
      expect(await status(batchId)).toBe("processing")
      expect(await process(batchId)).toEqual(["paid"])
      expect(modes()).toEqual(["submit", "lookup"])
    })

    it("paid without a reference is no proof → unknown, still processing, nothing posted", async () => {
      const { batchId } = await ready()
      railScript().submit = async () => ({ result: "paid" })
      expect(await process(batchId)).toEqual(["unknown"])
      expect(await status(batchId)).toBe("processing")
      expect(await ledger()).toEqual(["accrual 1000"])
    })

    it("a rail that takes no such payout → the batch is not approved", async () => {
      railScript().refuses = ["Ann has no bank account."]
      const batchId = await prepare(host.container(), { rail: "scripted" })
      await expect(service().approvePayoutBatch(batchId, 1, DIRECTOR)).rejects.toMatchObject({ message: expect.stringContaining("no bank account") })
      expect(await status(batchId)).toBe("pending")
    })

    it("a rail that nobody registered is refused before anything is swept", async () => {
      await expect(prepare(host.container(), { rail: "pigeon" })).rejects.toMatchObject({ message: expect.stringContaining("pigeon") })
      expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "1000" })
    })
  })

  describe("a rail that does not answer", () => {
    it("it throws after it has paid → unknown; processed again → looked up under the same key, never sent twice", async () => {
      const { batchId, id, reference_token } = await ready()
      railScript().submit = async () => {
        throw new Error("socket hang up")
      }
      expect(await process(batchId)).toEqual(["unknown"])
      expect(await status(batchId)).toBe("processing")
      expect(await process(batchId)).toEqual(["paid"])
      expect(railScript().calls.map(({ mode, key }) => `${mode} ${key}`)).toEqual([`submit ${reference_token}:1`, `lookup ${reference_token}:1`])
      expect(await attempts(id)).toEqual([`${reference_token}:1 paid`])
    })

    it("still unclear when looked up → still unknown, asked again each time, never sent again", async () => {
      const { batchId } = await ready()
      railScript().submit = railScript().lookup = async () => ({ result: "unknown", detail: "Timeout" })
      await process(batchId)
      await process(batchId)
      await process(batchId)
      expect(modes()).toEqual(["submit", "lookup", "lookup"])
      expect(await status(batchId)).toBe("processing")
    })

    it("looked up and never arrived → failed; retried → sent under a new key", async () => {
      const { batchId, id, reference_token } = await ready()
      railScript().submit = async () => {
        throw new Error("connect ECONNREFUSED")
      }
      railScript().lookup = async () => ({ result: "failed", detail: "No such payment." })
      await process(batchId)
      expect(await process(batchId)).toEqual(["failed"])
      await service().retryPayout(id, FINANCE)
      railScript().submit = undefined
      expect(await process(batchId)).toEqual(["paid"])
      expect(railScript().calls.at(-1)).toMatchObject({ mode: "submit", key: `${reference_token}:2` })
    })

    it("killed between the call and its record → the next run looks up and books it once", async () => {
      const { batchId, id, reference_token } = await ready()
      const recording = jest.spyOn(service() as unknown as { recordAnswer_: () => Promise<never> }, "recordAnswer_")
      recording.mockRejectedValue(new Error("killed"))
      await expect(process(batchId)).rejects.toThrow("killed")
      recording.mockRestore()
      expect(await attempts(id)).toEqual([`${reference_token}:1 null`])
      expect(await process(batchId)).toEqual(["paid"])
      expect(modes()).toEqual(["submit", "lookup"])
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000"])
    })

    it("killed before the call: what was never sent is looked up too, and not sent blindly", async () => {
      const { batchId } = await ready()
      const sending = service() as unknown as { beginSending_: (...args: unknown[]) => Promise<unknown[]> }
      const begin = sending.beginSending_.bind(sending)
      jest.spyOn(sending, "beginSending_").mockImplementationOnce(async (...args) => {
        await begin(...args)
        throw new Error("killed")
      })
      await expect(process(batchId)).rejects.toThrow("killed")
      railScript().lookup = async () => ({ result: "failed", detail: "No such payment." })
      expect(await process(batchId)).toEqual(["failed"])
      expect(modes()).toEqual(["lookup"])
    })

    it("two people process at once → sent once, paid once", async () => {
      const { batchId } = await ready()
      const slow = async () => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        return undefined as never
      }
      railScript().submit = slow
      // To a rail that looks while the other call is on its way, nothing has arrived yet.
      railScript().lookup = async () => ({ result: "failed", detail: "No such payment." })
      await Promise.allSettled([process(batchId), process(batchId)])
      expect(modes().filter((mode) => mode === "submit")).toHaveLength(1)
      expect(await status(batchId)).toBe("paid")
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000"])
    })
  })

  describe("by hand: the CSV manifest", () => {
    const sent = async () => {
      const one = await ready("manual-csv")
      expect(await process(one.batchId)).toEqual(["awaiting_confirmation"])
      return one
    }

    it("confirmed by its token → paid; the same claim again → the same answer, posted once", async () => {
      const { batchId, id, reference_token } = await sent()
      const claim = paid(reference_token)
      expect(await service().confirmPayouts([claim], batchId, FINANCE)).toEqual([{ reference_token, payout_id: id, changed: true, problem: null }])
      expect(await service().confirmPayouts([claim], batchId, FINANCE)).toEqual([{ reference_token, payout_id: id, changed: false, problem: null }])
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000"])
    })

    it("a wrong token, another batch's, a second reference, a used reference: each a sentence, nothing changes", async () => {
      const { batchId, reference_token } = await sent()
      const ben = await addAffiliate(host.container())
      await sellAndMature(host.container(), ben)
      const other = await ready("manual-csv")
      await process(other.batchId)
      const problem = async (claim: ReturnType<typeof paid>, of: string | null = batchId) =>
        (await service().confirmPayouts([claim], of, FINANCE))[0]?.problem
      expect(await problem(paid("PO-AAAAAAAAAA-A"))).toMatch("No payout of this batch")
      expect(await problem(paid(other.reference_token))).toMatch("No payout of this batch")
      expect(await problem(paid(reference_token, "BANK-1"))).toBeNull()
      expect(await problem(paid(reference_token, "BANK-2"))).toMatch("paid already, with the reference BANK-1")
      expect(await problem(paid(other.reference_token, "BANK-1"), null)).toMatch("belongs to another payout")
      expect(await status(other.batchId)).toBe("processing")
    })

    it("one file: the right rows are booked, the wrong ones say why, one reference twice goes to the first", async () => {
      const { reference_token } = await sent()
      const ben = await addAffiliate(host.container())
      await sellAndMature(host.container(), ben)
      const other = await ready("manual-csv")
      await process(other.batchId)
      const claims = [paid(reference_token, "BANK-1"), paid("nonsense", "BANK-9"), paid(other.reference_token, "BANK-1"), paid(other.reference_token, "BANK-2")]
      const results = await service().confirmPayouts(claims, null, FINANCE)
      expect(results.map(({ changed, problem }) => [changed, problem === null])).toEqual([[true, true], [false, false], [false, false], [true, true]])
    })

    it("the same claim 8 times at once → posted once", async () => {
      const { batchId, reference_token } = await sent()
      const claim = paid(reference_token)
      const results = (await Promise.all(Array.from({ length: 8 }, () => service().confirmPayouts([claim], batchId, FINANCE)))).flat()
      expect(results.filter(({ changed }) => changed)).toHaveLength(1)
      expect(results.every(({ problem }) => problem === null)).toBe(true)
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000"])
    })

    it("a payout that has not left cannot be confirmed", async () => {
      const { batchId, reference_token } = await ready("manual-csv")
      const [result] = await service().confirmPayouts([paid(reference_token)], batchId, FINANCE)
      expect(result).toMatchObject({ changed: false, problem: expect.stringContaining("approved to paid") })
    })

    it("returned by the bank → +10.00, ready again and paid by the next batch under a new token", async () => {
      const batchId = await payOut(host.container(), { rail: "manual-csv" })
      const first = await payoutOf(host.container(), batchId)
      await service().markPayoutReturned(first.id, "Account closed", FINANCE)
      expect(await ledger()).toEqual(["accrual 1000", "payout -1000", "payout_return 1000"])
      expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "1000", paid: "0", balance: "1000" })
      const again = await payoutOf(host.container(), await payOut(host.container(), { rail: "manual-csv" }))
      expect(again).toMatchObject({ gross: "1000", status: "paid" })
      expect(again.reference_token).not.toBe(first.reference_token)
      expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "0", paid: "1000", balance: "0" })
    })

    it("marked failed, canceled → 10.00 ready again", async () => {
      const { id } = await sent()
      await service().markPayoutFailed(id, "The bank refused the file", FINANCE)
      await service().cancelPayout(id, FINANCE)
      expect(await balanceOf(host.container(), ann)).toMatchObject({ approved: "1000", in_payout: "0" })
    })
  })
})
