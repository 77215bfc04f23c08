import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { whyExcluded } from "../domain/payout/exclusions"
import { generateReferenceToken } from "../domain/payout/reference-token"
import type { ProgrammeSettings } from "../domain/settings/types"
import type { Actor } from "../lib/actor"
import type { NewPayout, PayoutExclusion } from "../lib/payout-records"
import { feesOf, PAYOUT_LOCK } from "../lib/payouts"
import { lock, type Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliatePayoutBookRepository } from "../repositories/payout-book-repository"
import type { AffiliateSweepRepository, SweepGroup, SweepScope } from "../repositories/sweep-repository"

export interface PreparePayoutInput extends SweepScope {
  period_start: string | null
  rail: string
}

/** What one affiliate would be paid in one currency. Minor units as text. */
export interface PayoutProposal {
  affiliate_id: string
  affiliate_name: string
  currency_code: string
  entry_count: number
  gross: string
  fees: string
  withheld: string
  net: string
}

export interface SweepProposal {
  payouts: PayoutProposal[]
  exclusions: PayoutExclusion[]
}

type Dependencies = {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliatePayoutBookRepository: AffiliatePayoutBookRepository
  affiliateSweepRepository: AffiliateSweepRepository
}

/** Turns what is ready in the ledger into a batch of payouts. */
export class AffiliatePayoutSweepService {
  private readonly audit: AffiliateAuditRepository
  private readonly payouts: AffiliatePayoutBookRepository
  private readonly sweep: AffiliateSweepRepository

  constructor(dependencies: Dependencies) {
    this.audit = dependencies.affiliateAuditRepository
    this.payouts = dependencies.affiliatePayoutBookRepository
    this.sweep = dependencies.affiliateSweepRepository
  }

  /** Who would be paid what, and who is left out and why. Writes nothing. */
  async preview(sql: Sql, scope: SweepScope, settings: ProgrammeSettings): Promise<SweepProposal> {
    return propose(await this.sweep.preview(sql, scope), settings)
  }

  /**
   * Sweeps a period into a new batch. Under the lock each entry is taken once, whatever runs beside it.
   * @returns the batch's id; a batch without payouts still reports who was left out.
   */
  async prepare(sql: Sql, input: PreparePayoutInput, settings: ProgrammeSettings, actor: Actor): Promise<string> {
    await lock(sql, PAYOUT_LOCK)
    const groups = await this.sweep.collect(sql, input)
    const { payouts, exclusions } = propose(groups, settings)
    const batchId = generateEntityId(undefined, "affbatch")
    await this.payouts.insertBatch(sql, {
      id: batchId,
      period_start: input.period_start,
      period_end: input.period_end,
      currency_code: input.currency_code,
      rail: input.rail,
      exclusions: JSON.stringify(exclusions),
      created_by: actor.id,
    })
    const rows = payouts.map((payout) => newPayout(payout, batchId, input.rail))
    await this.payouts.insertPayouts(
      sql,
      rows,
      rows.map((row) => ({ entity: "payout", entity_id: row.id, action: "sweep", to_state: "pending", actor_id: actor.id }))
    )
    await this.audit.append(sql, [
      {
        entity: "payout_batch",
        entity_id: batchId,
        action: "prepare",
        to_state: "pending",
        actor_id: actor.id,
        reason: actor.reason,
        data: { payouts: rows.length, left_out: exclusions.length, period_end: input.period_end },
      },
    ])
    await this.sweep.attach(sql, batchId)
    return batchId
  }
}

/** Decides for every group whether it is paid. The same for a preview and the real sweep. */
function propose(groups: SweepGroup[], settings: ProgrammeSettings): SweepProposal {
  const proposal: SweepProposal = { payouts: [], exclusions: [] }
  // Everything taken back before it was paid: nothing to pay and nothing to report.
  for (const group of groups.filter(({ gross }) => BigInt(gross) !== 0n)) {
    const gross = BigInt(group.gross)
    const fees = gross > 0n ? feesOf(gross, group.currency_code, settings) : 0n
    const exclusion = whyExcluded(
      {
        affiliate_status: group.affiliate_status,
        payout_blocked: group.payout_blocked,
        tax_document_verified: group.tax_document_verified,
        currency_code: group.currency_code,
        gross,
        fees,
        withheld: 0n,
      },
      settings
    )
    const who = { affiliate_id: group.affiliate_id, affiliate_name: group.affiliate_name, currency_code: group.currency_code }
    if (exclusion) {
      proposal.exclusions.push({ ...who, gross: group.gross, code: exclusion.code, message: exclusion.message })
    } else {
      proposal.payouts.push({
        ...who,
        entry_count: group.entry_count,
        gross: group.gross,
        fees: fees.toString(),
        withheld: "0",
        net: (gross - fees).toString(),
      })
    }
  }
  return proposal
}

function newPayout(payout: PayoutProposal, batchId: string, rail: string): NewPayout {
  const { affiliate_id, currency_code, gross, fees, withheld, net } = payout
  return {
    id: generateEntityId(undefined, "affpo"),
    batch_id: batchId,
    affiliate_id,
    currency_code,
    gross,
    fees,
    withheld,
    net,
    rail,
    reference_token: generateReferenceToken({ random: new Uint8Array(randomBytes(7)) }),
  }
}
