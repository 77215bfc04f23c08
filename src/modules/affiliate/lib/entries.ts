import type { EntryKind } from "../domain/settlement/types"
import type { CommissionRule } from "../domain/rules/types"

/** An entry as it is written. `amount` is signed minor units as a decimal string; the rest as in the model. */
export interface EntryRecord {
  id: string
  affiliate_id: string
  currency_code: string
  amount: string
  kind: EntryKind
  source_key: string
  available_at: string
  actor_id: string
  reason: string | null
  commission_id: string | null
  conversion_id: string | null
  line_id: string | null
  order_id: string | null
  payout_id: string | null
  rule_id: string | null
  rule_snapshot: CommissionRule | null
  attributable_amount: string | null
}

/** The one way into the ledger, for statements that post together with what they post for. Expects the binding `entries`. */
export const INSERT_ENTRIES = `insert into affiliate_ledger_entry
  (id, affiliate_id, currency_code, amount, raw_amount, kind, source_key, available_at, actor_id, reason, commission_id,
   conversion_id, line_id, order_id, payout_id, rule_id, rule_snapshot, attributable_amount)
  select e.id, e.affiliate_id, e.currency_code, e.amount::numeric, jsonb_build_object('value', e.amount, 'precision', 20), e.kind,
    e.source_key, e.available_at, e.actor_id, e.reason, e.commission_id, e.conversion_id, e.line_id, e.order_id, e.payout_id,
    e.rule_id, e.rule_snapshot, e.attributable_amount`

export const ENTRY_ROWS = `jsonb_to_recordset(:entries::jsonb) as e(id text, affiliate_id text, currency_code text, amount text,
  kind text, source_key text, available_at timestamptz, actor_id text, reason text, commission_id text, conversion_id text,
  line_id text, order_id text, payout_id text, rule_id text, rule_snapshot jsonb, attributable_amount text)`
