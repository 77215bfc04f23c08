import { AFFILIATE_ACTIONS, type AffiliateAction } from "../../src/modules/affiliate/domain/affiliates/actions"
import { AFFILIATE_STATES, COMMISSION_STATES, PAYOUT_STATES, type AffiliateState, type CommissionState, type PayoutState } from "../../src/modules/affiliate/domain/states"
import { COMMISSION_ACTIONS, type CommissionAction } from "../../src/modules/affiliate/domain/settlement/commission-actions"
import { commissionOf } from "../support/commissions"
import { approve, DIRECTOR, FINANCE, paid, payoutOf, prepare } from "../support/payout-run"
import { addAffiliate, addRule, MANAGER, programmeOf, type TestAffiliate } from "../support/programme"
import { describeWithStore } from "../support/runner"
import { brokenInvariants, NO_HOLD, retell, sell, sellAndMature } from "../support/sales"

/** Every move of every machine, written down here a second time: what is not named must be refused, naming both states. */
describeWithStore("State moves", { pluginOptions: NO_HOLD }, (host) => {
  beforeAll(async () => {
    await addRule(host.container())
  })
  afterEach(async () => {
    expect(await brokenInvariants(host.container())).toEqual([])
  })

  const service = () => programmeOf(host.container())
  /** Expects a refusal that names both states, and nothing changed. */
  const refused = (move: Promise<unknown>, from: string, to: string) =>
    expect(move).rejects.toMatchObject({ type: "not_allowed", message: expect.stringMatching(new RegExp(`from ${from} to ${to}`)) })

  describe("affiliates", () => {
    const LEGAL: Record<AffiliateState, Partial<Record<AffiliateAction, AffiliateState>>> = {
      pending: { approve: "active", reject: "rejected" },
      active: { suspend: "suspended", terminate: "terminated" },
      suspended: { reinstate: "active", terminate: "terminated" },
      rejected: {},
      terminated: {},
      erased: {},
    }
    const TARGET: Record<AffiliateAction, AffiliateState> = { approve: "active", reject: "rejected", suspend: "suspended", reinstate: "active", terminate: "terminated" }
    const WAY: Record<AffiliateState, AffiliateAction[]> = {
      pending: [],
      active: ["approve"],
      suspended: ["approve", "suspend"],
      rejected: ["reject"],
      terminated: ["approve", "terminate"],
      erased: [],
    }
    const arrive = async (state: AffiliateState, name: string) => {
      const id = await service().enrolAffiliate({ name, email: `${name}@affiliates.test` }, MANAGER)
      for (const action of WAY[state]) {
        await service().moveAffiliate(id, action, MANAGER)
      }
      if (state === "erased") {
        await service().eraseAffiliate(id, false, MANAGER)
      }
      return id
    }

    it.each(AFFILIATE_STATES)("from %s", async (state) => {
      for (const action of AFFILIATE_ACTIONS) {
        const id = await arrive(state, `${state}-${action}`)
        const to = LEGAL[state][action]
        if (to) {
          expect(await service().moveAffiliate(id, action, MANAGER)).toEqual({ from: state, to })
          expect((await service().listAuditTrail("affiliate", id)).at(-1)).toMatchObject({ from_state: state, to_state: to, actor_id: MANAGER.id })
        } else {
          await refused(service().moveAffiliate(id, action, MANAGER), state, TARGET[action])
          expect(await service().retrieveAffiliate(id)).toMatchObject({ status: state })
        }
      }
    })
  })

  describe("commissions", () => {
    const LEGAL: Record<CommissionState, Partial<Record<CommissionAction, CommissionState>>> = {
      pending_review: { approve: "pending", deny: "denied" },
      denied: { reopen: "pending_review" },
      pending: { approve: "approved" },
      approved: {},
    }
    const WAY: Record<CommissionState, CommissionAction[]> = { pending_review: [], denied: ["deny"], pending: ["approve"], approved: ["approve", "approve"] }
    const target = (action: CommissionAction) => ({ approve: "approved", deny: "denied", reopen: "pending_review" })[action]
    /** Held from the start, because the buyer is the affiliate. */
    const arrive = async (state: CommissionState, affiliate: TestAffiliate) => {
      const order = await sell(host.container(), affiliate, { by_code: true, buyer_emails: ["ann+shop@affiliates.test"] })
      const { id } = await commissionOf(host.container(), order)
      for (const action of WAY[state]) {
        await service().moveCommissions([id], action, MANAGER)
        await settleAgain(order)
      }
      return { id, order }
    }
    /** What the workflow does after a move: a cleared commission is settled before it can be approved. */
    const settleAgain = (order: string) => retell(host.container(), order, {})

    it.each(COMMISSION_STATES)("from %s", async (state) => {
      const ann = await addAffiliate(host.container(), { email: "ann@affiliates.test" })
      for (const action of COMMISSION_ACTIONS) {
        const { id, order } = await arrive(state, ann)
        const to = LEGAL[state][action]
        if (to) {
          expect(await service().moveCommissions([id], action, MANAGER)).toEqual([{ id, to, order_id: order }])
          await settleAgain(order)
        } else {
          await refused(service().moveCommissions([id], action, MANAGER), state, target(action))
          expect(await commissionOf(host.container(), order)).toMatchObject({ status: state })
        }
      }
    })

    it("several at once: one illegal move refuses them all", async () => {
      const ann = await addAffiliate(host.container(), { email: "ann@affiliates.test" })
      const [held, denied] = [await arrive("pending_review", ann), await arrive("denied", ann)]
      await refused(service().moveCommissions([held.id, denied.id], "approve", MANAGER), "denied", "approved")
      expect(await commissionOf(host.container(), held.order)).toMatchObject({ status: "pending_review" })
    })
  })

  describe("payouts", () => {
    const MOVES = {
      "mark-paid": ["paid", (id: string) => service().markPayoutPaid(id, { paid_at: new Date().toISOString(), external_reference: `OTHER-${id}` }, FINANCE)],
      "mark-failed": ["failed", (id: string) => service().markPayoutFailed(id, "No such account", FINANCE)],
      retry: ["approved", (id: string) => service().retryPayout(id, FINANCE)],
      cancel: ["canceled", (id: string) => service().cancelPayout(id, FINANCE)],
      "mark-returned": ["returned", (id: string) => service().markPayoutReturned(id, "Account closed", FINANCE)],
    } as const
    type Move = keyof typeof MOVES
    const LEGAL: Record<PayoutState, Move[]> = {
      pending: ["cancel"],
      approved: ["cancel"],
      processing: ["mark-paid", "mark-failed"],
      paid: ["mark-returned"],
      failed: ["retry", "cancel"],
      canceled: [],
      returned: [],
    }
    const arrive = async (state: PayoutState) => {
      const ann = await addAffiliate(host.container())
      await sellAndMature(host.container(), ann)
      const batchId = await prepare(host.container(), { affiliates: [ann] })
      const { id, reference_token } = await payoutOf(host.container(), batchId)
      const steps: [PayoutState[], () => Promise<unknown>][] = [
        [["approved", "processing", "paid", "failed", "returned"], () => approve(host.container(), batchId)],
        [["processing", "paid", "failed", "returned"], () => service().processPayoutBatch(batchId, FINANCE)],
        [["paid", "returned"], () => service().confirmPayouts([paid(reference_token)], null, FINANCE)],
        [["failed"], () => service().markPayoutFailed(id, "No such account", FINANCE)],
        [["canceled"], () => service().cancelPayout(id, FINANCE)],
        [["returned"], () => service().markPayoutReturned(id, "Account closed", FINANCE)],
      ]
      for (const [states, step] of steps) {
        if (states.includes(state)) {
          await step()
        }
      }
      return { id, batchId }
    }

    it.each(PAYOUT_STATES)("from %s", async (state) => {
      for (const name of Object.keys(MOVES) as Move[]) {
        const { id } = await arrive(state)
        const [to, move] = MOVES[name]
        if (LEGAL[state].includes(name)) {
          await move(id)
          expect(await service().retrievePayout(id)).toMatchObject({ status: to })
          expect((await service().listAuditTrail("payout", id)).at(-1)).toMatchObject({ from_state: state, to_state: to, actor_id: FINANCE.id })
        } else if (state === "paid" && name === "mark-paid") {
          // Nothing moves, and the sentence names the reference that it has.
          await expect(move(id)).rejects.toMatchObject({ message: expect.stringContaining("paid already") })
        } else {
          await refused(move(id), state, to)
          expect(await service().retrievePayout(id)).toMatchObject({ status: state })
        }
      }
    })

    it("a batch that is processing, completed or canceled is neither approved nor canceled; pending is not processed", async () => {
      const pending = await arrive("pending")
      await expect(service().processPayoutBatch(pending.batchId, FINANCE)).rejects.toMatchObject({ message: expect.stringContaining("pending") })
      for (const [state, name] of [["processing", "processing"], ["paid", "completed"]] as const) {
        const { batchId } = await arrive(state)
        await expect(service().approvePayoutBatch(batchId, 1, DIRECTOR)).rejects.toMatchObject({ message: expect.stringContaining(name) })
        await refused(service().cancelPayoutBatch(batchId, FINANCE), name, "canceled")
      }
      await service().cancelPayoutBatch(pending.batchId, FINANCE)
      await refused(service().approvePayoutBatch(pending.batchId, 1, DIRECTOR), "canceled", "approved")
      await expect(service().processPayoutBatch(pending.batchId, FINANCE)).rejects.toMatchObject({ message: expect.stringContaining("canceled") })
    })
  })
})
