import type { ReferralCodeRow } from "../lib/affiliate-records"
import { one, type Sql } from "../lib/sql"

const COLUMNS = "id, affiliate_id, code, is_active, is_generated, promotion_id"

/** Referral codes. Unique over all affiliates, as are the promotions they are bound to. */
export class AffiliateCodeRepository {
  /** @returns false when the code, or its promotion, is taken: nothing was written. */
  async insert(sql: Sql, row: ReferralCodeRow): Promise<boolean> {
    const rows = await sql(
      `insert into affiliate_referral_code (${COLUMNS})
       select ${COLUMNS} from jsonb_populate_record(null::affiliate_referral_code, :row::jsonb)
       on conflict do nothing returning id`,
      { row: JSON.stringify(row) }
    )
    return rows.length > 0
  }

  async count(sql: Sql, affiliateId: string): Promise<number> {
    const rows = await sql<{ count: number }>(
      "select count(*)::int as count from affiliate_referral_code where affiliate_id = :affiliate_id and deleted_at is null",
      { affiliate_id: affiliateId }
    )
    return rows[0]?.count ?? 0
  }

  async lock(sql: Sql, affiliateId: string, id: string): Promise<ReferralCodeRow | null> {
    return one(
      sql<ReferralCodeRow>(
        `select ${COLUMNS} from affiliate_referral_code
         where id = :id and affiliate_id = :affiliate_id and deleted_at is null for update`,
        { id, affiliate_id: affiliateId }
      )
    )
  }

  /** The code that a promotion is bound to. */
  async findByPromotion(sql: Sql, promotionId: string): Promise<ReferralCodeRow | null> {
    return one(
      sql<ReferralCodeRow>(
        `select ${COLUMNS} from affiliate_referral_code where promotion_id = :promotion_id and deleted_at is null`,
        { promotion_id: promotionId }
      )
    )
  }

  async update(sql: Sql, row: Pick<ReferralCodeRow, "id" | "is_active" | "promotion_id">): Promise<void> {
    await sql(
      `update affiliate_referral_code set is_active = :is_active, promotion_id = :promotion_id, updated_at = now()
       where id = :id and deleted_at is null`,
      row
    )
  }
}
