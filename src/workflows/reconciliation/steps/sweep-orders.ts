import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { loggable } from "../../../modules/affiliate/lib/loggable"
import type { SettleOrderOutput } from "../../conversions/steps/settle-order"
import { settleOrderWorkflow } from "../../conversions/workflows/settle-order"
import { runAlone } from "../../locking/run-alone"
import { findChangedOrders } from "./find-changed-orders"

export interface SweepOrdersInput {
  /** ISO 8601: changes up to here are looked at. */
  now: string
  /** Also settle every conversion younger than the option `resettle_days`. */
  all: boolean
}

export interface SweepOrdersOutput {
  settled: number
  posted: number
  failed: string[]
}

/** Events take this long to be handled; what is younger is left to them, and looked at by the next run. */
const LAG_MS = 60_000
/** A row's `updated_at` is set before its transaction commits; the overlap covers transactions this long. */
const OVERLAP_MS = 120_000

const SWEEP = "affiliate-sweep-orders"
const NOTHING_DONE: SweepOrdersOutput = { settled: 0, posted: 0, failed: [] }

/**
 * Finds what changed since the last sweep and settles it: whatever an event bus dropped is healed here. An order that
 * cannot be settled is remembered and tried by every later sweep; it holds up no other.
 */
export const sweepOrdersStep = createStep({ name: SWEEP, noCompensation: true }, async (input: SweepOrdersInput, { container }) => {
  const outcome = await runAlone(container, SWEEP, () => sweepOrders(container, input))
  return new StepResponse(outcome.ran ? outcome.result : NOTHING_DONE)
})

async function sweepOrders(container: MedusaContainer, { now, all }: SweepOrdersInput): Promise<SweepOrdersOutput> {
  const service = container.resolve(AFFILIATE_MODULE)
  const until = new Date(Date.parse(now) - LAG_MS)
  const from = await service.readWatermark(SWEEP, until)
  const window = { from: new Date(from.getTime() - OVERLAP_MS).toISOString(), to: until.toISOString() }
  const changed = await findChangedOrders(container.resolve(ContainerRegistrationKeys.QUERY), window)
  const due = await service.listOrdersToResettle({ since: window.from, now, all })
  const output: SweepOrdersOutput = { ...NOTHING_DONE, failed: [] }
  for (const orderId of new Set([...changed, ...due])) {
    const posted = await settleOrRemember(container, orderId)
    output.settled += posted === null || posted.ignored ? 0 : 1
    output.posted += posted?.posted ?? 0
    output.failed.push(...(posted === null ? [orderId] : []))
  }
  await service.moveWatermark(SWEEP, until)
  return output
}

/** @returns null when the order could not be settled. */
async function settleOrRemember(container: MedusaContainer, orderId: string): Promise<SettleOrderOutput | null> {
  const service = container.resolve(AFFILIATE_MODULE)
  try {
    const { result } = await settleOrderWorkflow(container).run({ input: { order_id: orderId } })
    await service.forgetUnsettledOrder(orderId)
    return result
  } catch (error) {
    const problem = loggable(error)
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`affiliates: order ${orderId} could not be settled: ${problem}`)
    await service.noteUnsettledOrder(orderId, problem)
    return null
  }
}
