import type { RuleSubject } from "../domain/rules/types"
import type { ConversionSource } from "../domain/settlement/sources"
import type { ConversionFacts } from "../domain/settlement/types"

/** A sale as it stands now, whatever its source: what settling is told. */
export interface ConversionReading {
  source: ConversionSource
  external_id: string
  order_id: string | null
  display_id: string | null
  currency_code: string
  sales_channel_id: string | null
  customer_id: string | null
  /** ISO 8601. */
  placed_at: string
  facts: ConversionFacts
  lines: ConversionLine[]
  /** Every address that names the buyer: billing, account, payment. */
  buyer_emails: string[]
}

export interface ConversionLine extends RuleSubject {
  title: string
  variant_id: string | null
  /** What one unit cost, major units, exact; null where it is not known. */
  unit_cost: string | null
}
