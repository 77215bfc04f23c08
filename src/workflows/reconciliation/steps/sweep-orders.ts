import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { messageOf } from "../../../modules/affiliate/lib/errors"
import { settleOrderWorkflow } from "../../conversions/workflows/settle-order"
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

/**
 * Finds what changed since the last sweep and settles it: whatever an event bus dropped is healed here. One order that
 * cannot be settled is reported and does not keep the others from it; the watermark then stays where it was.
 */
export const sweepOrdersStep = createStep(
  { name: "affiliate-sweep-orders", noCompensation: true },
  async ({ now, all }: SweepOrdersInput, { container }) => {
    const service = container.resolve(AFFILIATE_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const until = new Date(Date.parse(now) - LAG_MS)
    const from = await service.readWatermark(SWEEP_WATERMARK, until)
    const window = { from: new Date(from.getTime() - OVERLAP_MS).toISOString(), to: until.toISOString() }
    const changed = await findChangedOrders(container.resolve(ContainerRegistrationKeys.QUERY), window)
    const due = await service.listOrdersToResettle({ since: window.from, now, all })
    const output: SweepOrdersOutput = { settled: 0, posted: 0, failed: [] }
    for (const order_id of new Set([...changed, ...due])) {
      try {
        const { result } = await settleOrderWorkflow(container).run({ input: { order_id } })
        output.settled += result.ignored ? 0 : 1
        output.posted += result.posted
      } catch (error) {
        output.failed.push(order_id)
        logger.error(`affiliates: order ${order_id} could not be settled: ${messageOf(error)}`)
      }
    }
    if (output.failed.length === 0) {
      await service.moveWatermark(SWEEP_WATERMARK, until)
    }
    return new StepResponse(output)
  }
)

const SWEEP_WATERMARK = "order-sweep"
