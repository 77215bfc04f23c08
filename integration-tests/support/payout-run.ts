import type { MedusaContainer } from "@medusajs/framework/types"
import { programmeOf, type TestAffiliate } from "./programme"

/** Prepares payout batches. */
export const FINANCE = { id: "user_finance", reason: null }
/** Approves them. */
export const DIRECTOR = { id: "user_director", reason: null }

const DAY_MS = 86_400_000

/** A moment counted from now, ISO 8601. */
export const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

export interface SweepInput {
  affiliates?: TestAffiliate[]
  currency_code?: string
  period_end?: string
  rail?: string
}

/** Sweeps what is ready into a pending batch, up to this moment unless told otherwise. @returns its id. */
export async function prepare(container: MedusaContainer, input: SweepInput = {}): Promise<string> {
  await tick()
  return programmeOf(container).preparePayoutBatch({ ...scopeOf(input), period_start: null, rail: input.rail ?? null }, FINANCE)
}

/** The end of a period is exclusive: what was posted in this millisecond would be left out. */
export const tick = () => new Promise((resolve) => setTimeout(resolve, 2))

export const scopeOf = ({ affiliates, currency_code, period_end }: SweepInput) => ({
  period_end: period_end ?? new Date().toISOString(),
  currency_code: currency_code ?? null,
  affiliate_ids: affiliates?.map(({ id }) => id) ?? null,
})

/** A batch's payouts by affiliate and currency. */
export async function payoutsOf(container: MedusaContainer, batchId: string) {
  const page = { limit: 1000, offset: 0, order: "created_at" }
  const { rows } = await programmeOf(container).listPayouts({ batch_id: batchId }, page)
  return rows.sort((a, b) => (`${a.affiliate_id} ${a.currency_code}` < `${b.affiliate_id} ${b.currency_code}` ? -1 : 1))
}

/** The batch's only payout. */
export async function payoutOf(container: MedusaContainer, batchId: string) {
  const [payout, ...more] = await payoutsOf(container, batchId)
  if (!payout || more.length > 0) {
    throw new Error(`Batch ${batchId} has ${more.length + (payout ? 1 : 0)} payouts`)
  }
  return payout
}

/** Approves a batch as it stands. */
export async function approve(container: MedusaContainer, batchId: string): Promise<void> {
  const service = programmeOf(container)
  const { version } = await service.retrievePayoutBatch(batchId)
  const outcome = await service.approvePayoutBatch(batchId, version, DIRECTOR)
  if (!outcome.approved) {
    throw new Error(`Batch ${batchId} changed to version ${outcome.version}`)
  }
}

/** Sweep, approval, sending and a person's confirmation of every payout. @returns the batch's id. */
export async function payOut(container: MedusaContainer, input: SweepInput = {}): Promise<string> {
  const service = programmeOf(container)
  const batchId = await prepare(container, input)
  await approve(container, batchId)
  await service.processPayoutBatch(batchId, FINANCE)
  const claims = (await payoutsOf(container, batchId)).map(({ reference_token }) => paid(reference_token))
  const results = await service.confirmPayouts(claims, batchId, FINANCE)
  const problem = results.find((result) => result.problem)
  if (problem) {
    throw new Error(`Not paid: ${problem.problem}`)
  }
  return batchId
}

/** What finance says of one payment. */
export const paid = (reference_token: string, external_reference = `BANK-${reference_token}`) => ({
  reference_token,
  external_reference,
  paid_at: new Date().toISOString(),
})
