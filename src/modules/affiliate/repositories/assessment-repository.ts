import type { FraudAssessment } from "../domain/fraud/types"
import type { Sql } from "../lib/sql"

/** An order's assessment as it was made, with the position from which to read on. */
export interface AssessedOrder {
  conversion_id: string
  placed_at: string
  sales_channel_id: string | null
  fraud: FraudAssessment
}

/** Stored fraud assessments. */
export class AffiliateAssessmentRepository {
  /**
   * Those of orders placed since a moment, in the order of their placement, after a position. Orders that a person
   * attributed by hand are left out: the guard does not hold them.
   */
  async since(
    sql: Sql,
    { since, sales_channel_id }: { since: string; sales_channel_id: string | null },
    after: Pick<AssessedOrder, "placed_at" | "conversion_id"> | null,
    limit: number
  ): Promise<AssessedOrder[]> {
    return sql<AssessedOrder>(
      `select v.id as conversion_id, v.placed_at::text as placed_at, v.sales_channel_id, c.fraud
       from affiliate_conversion v
         join affiliate_commission c on c.conversion_id = v.id and c.deleted_at is null and c.fraud is not null
         join affiliate_attribution t on t.id = c.attribution_id and t.source <> 'manual'
       where v.deleted_at is null and v.placed_at >= :since::timestamptz
         and (:sales_channel_id::text is null or v.sales_channel_id = :sales_channel_id)
         and (v.placed_at, v.id) > (:placed_at::timestamptz, :conversion_id::text)
       order by v.placed_at, v.id limit :limit::int`,
      { since, sales_channel_id, limit, placed_at: after?.placed_at ?? since, conversion_id: after?.conversion_id ?? "" }
    )
  }
}
