import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { toMinorUnitsExact } from "../domain/money/money"
import type { Actor } from "../lib/actor"
import { atEdge, invalid, notFound } from "../lib/errors"
import type { ListPage } from "../lib/list-page"
import { sqlOf } from "../lib/sql"
import type { LedgerDetailRow, LedgerFilter, LedgerPage } from "../repositories/ledger-list-repository"
import type { BalanceRow } from "../repositories/ledger-repository"
import type { AffiliateFilter } from "../repositories/roster-list-repository"
import { SettlementFacade } from "./settlement"

/** What a person adds to the ledger. `amount` is major units, exact, signed; a bonus is above zero. */
export interface ManualEntryInput {
  affiliate_id: string
  kind: "adjustment" | "bonus"
  amount: string
  currency_code: string
  reason: string
  /** The same key posts once. */
  idempotency_key?: string | null
}

/** The ledger as people see it and what they may add to it. */
export class LedgerFacade extends SettlementFacade {
  /**
   * A page of affiliates with their count: each with its currencies' balances (minor units as text), how many codes it
   * has, and where its tax documents stand.
   */
  @InjectManager()
  async listAffiliatePage(filter: AffiliateFilter, page: ListPage, @MedusaContext() context: Context = {}) {
    const sql = sqlOf(context)
    const { rows, count } = await this.repositories.affiliateRosterListRepository.affiliates(sql, filter, page)
    const balances = await this.repositories.affiliateLedgerRepository.balances(sql, rows.map(({ id }) => id))
    return { rows: rows.map((row) => ({ ...row, balances: balances.filter(({ affiliate_id }) => affiliate_id === row.id) })), count }
  }

  /** Balances by affiliate and currency, minor units as text; see `BalanceRow`. */
  @InjectManager()
  async listBalances(affiliateIds: string[], @MedusaContext() context: Context = {}): Promise<BalanceRow[]> {
    return this.repositories.affiliateLedgerRepository.balances(sqlOf(context), affiliateIds)
  }

  /**
   * Posts an adjustment or a bonus by hand, with its reason.
   * @returns the entry's id; null when the key was used before.
   * @throws MedusaError not_found (affiliate), invalid_data (amount, currency).
   */
  @InjectTransactionManager()
  async postAdjustment(input: ManualEntryInput, actor: Actor, @MedusaContext() context: Context = {}): Promise<string | null> {
    const sql = sqlOf(context)
    const currency_code = input.currency_code.toLowerCase()
    const amount = await atEdge(async () => toMinorUnitsExact(input.amount, currency_code))
    if (amount === 0n || (input.kind === "bonus" && amount < 0n)) {
      throw invalid(input.kind === "bonus" ? "amount: a bonus is above zero." : "amount: an adjustment is not zero.")
    }
    if ((await sql("select id from affiliate where id = :id and deleted_at is null", { id: input.affiliate_id })).length === 0) {
      throw notFound("Affiliate", input.affiliate_id)
    }
    const id = generateEntityId(undefined, "affle")
    const [posted] = await this.repositories.affiliateLedgerRepository.append(sql, [
      {
        id,
        affiliate_id: input.affiliate_id,
        currency_code,
        amount: `${amount}`,
        kind: input.kind,
        source_key: `manual:${input.affiliate_id}:${input.idempotency_key ?? id}`,
        available_at: new Date().toISOString(),
        actor_id: actor.id,
        reason: input.reason,
        commission_id: null,
        conversion_id: null,
        line_id: null,
        order_id: null,
        payout_id: null,
        rule_id: null,
        rule_snapshot: null,
        attributable_amount: null,
      },
    ])
    return posted ?? null
  }

  /** A page of entries, in the order of posting, with their count. */
  @InjectManager()
  async listEntries(filter: LedgerFilter, page: LedgerPage, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateLedgerListRepository.entries(sqlOf(context), filter, page)
  }

  /**
   * An entry with the balance after it, its commission, and the payout that it is or that pays it.
   * @throws MedusaError not_found.
   */
  @InjectManager()
  async retrieveEntry(id: string, @MedusaContext() context: Context = {}): Promise<LedgerDetailRow> {
    const entry = await this.repositories.affiliateLedgerListRepository.entry(sqlOf(context), id)
    if (!entry) {
      throw notFound("Ledger entry", id)
    }
    return entry
  }

  /** The entries posted after a position, oldest first. */
  @InjectManager()
  async listEntriesAfter(filter: LedgerFilter, seq: string, limit: number, @MedusaContext() context: Context = {}) {
    return this.repositories.affiliateLedgerListRepository.entriesAfter(sqlOf(context), filter, seq, limit)
  }
}
