import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFFILIATE_MODULE } from "../../../modules/affiliate"
import { bindingAt } from "../../../modules/affiliate/domain/attribution/binding"
import { SYSTEM_ACTOR, type Actor } from "../../../modules/affiliate/lib/actor"
import type { ProbeResult } from "../../../modules/affiliate/lib/settlement-records"
import type { ManualAttribution, SettlementEvent } from "../../../modules/affiliate/lib/settlement-types"
import { wasOnCart } from "../../../modules/affiliate/lib/touchpoints"
import { loadConversionReading } from "./load-conversion-reading"
import { loadOrderOrigin } from "./load-order-links"

export interface SettleOrderInput {
  order_id: string
  actor?: Actor
  /** A person's word on who brought the order. */
  manual?: ManualAttribution | null
  /** Take unit costs that were missing, because a person asked for it. */
  refresh_costs?: boolean
}

/** What became of it. `ignored`: nobody referred the order, nothing was written. */
export interface SettleOrderOutput {
  ignored: boolean
  posted: number
  events: SettlementEvent[]
}

/** What only settles needs three rounds at most (see `isCovered`); what a person asked for has to win one of these. */
const MAX_ROUNDS = 20

/**
 * Reads an order and brings its books to what it says. Everything is read outside our transaction, so a run that finds
 * the conversion settled meanwhile reads again: only facts newer than what is posted may be posted.
 */
export const settleOrderStep = createStep(
  { name: "affiliate-settle-order", noCompensation: true },
  async (input: SettleOrderInput, { container }) => new StepResponse(await settleOrder(container, input))
)

async function settleOrder(container: MedusaContainer, input: SettleOrderInput): Promise<SettleOrderOutput> {
  const service = container.resolve(AFFILIATE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const origin = await loadOrderOrigin(query, input.order_id)
  let before: number | null = null
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const probe = await service.probeConversion({ source: "order", external_id: input.order_id, ...origin })
    before = round === 0 ? probe.settle_seq : before
    if (onlySettles(input) && isCovered(before, probe.settle_seq)) {
      return { ignored: false, posted: 0, events: [] }
    }
    if (isNobodys(probe, input)) {
      return IGNORED
    }
    const reading = await loadConversionReading(query, input.order_id, probe, service.pluginOptions)
    if (!reading) {
      return IGNORED
    }
    const touchpoints = probe.touchpoints.filter((touchpoint) => wasOnCart(touchpoint, reading.placed_at))
    const bound = bindingAt(probe.bindings, reading.placed_at) !== null
    if (isNobodys({ ...probe, touchpoints, bindings: bound ? probe.bindings : [] }, input)) {
      return IGNORED
    }
    const outcome = await service.settleConversion(
      { reading, probe: { ...probe, touchpoints }, manual: input.manual, refresh_costs: input.refresh_costs },
      input.actor ?? SYSTEM_ACTOR
    )
    if (!outcome.stale) {
      return { ignored: false, posted: outcome.posted, events: outcome.events }
    }
  }
  throw new MedusaError(MedusaError.Types.CONFLICT, `Order ${input.order_id} was settled ${MAX_ROUNDS} times while it was read.`)
}

const IGNORED: SettleOrderOutput = { ignored: true, posted: 0, events: [] }

/** No conversion yet, and nothing that could tie the order to an affiliate. */
const isNobodys = ({ settle_seq, touchpoints, bindings }: ProbeResult, { manual }: SettleOrderInput) =>
  settle_seq === null && touchpoints.length === 0 && bindings.length === 0 && !manual

const onlySettles = ({ manual, refresh_costs }: SettleOrderInput) => !manual && !refresh_costs

/**
 * Whether somebody settled on facts that were read after this run began. Whoever raised `settle_seq` for the second time
 * since had seen the first raise before reading, so it knows all that this run was called for. Without this, fifty
 * simultaneous events about an order make each other read it again until they give up.
 */
function isCovered(before: number | null, now: number | null): boolean {
  return (now ?? 0) >= (before ?? 0) + 2
}
