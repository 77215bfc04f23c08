import type { SettingsRow } from "../lib/settings-rows"
import { one, type Sql } from "../lib/sql"

/** A row with who changed it last. */
export interface StoredSettings extends SettingsRow {
  updated_by: string | null
  updated_at: Date
}

/** Rows of settings: the programme's own (no channel) and one for each sales channel that differs. */
export class AffiliateSettingsRowsRepository {
  async list(sql: Sql): Promise<StoredSettings[]> {
    return sql<StoredSettings>(
      `select sales_channel_id, "values", updated_by, updated_at from affiliate_settings
       where deleted_at is null order by sales_channel_id nulls first`
    )
  }

  /** The programme's row and the channel's, in that order; those that exist. */
  async find(sql: Sql, salesChannelId: string | null): Promise<StoredSettings[]> {
    return sql<StoredSettings>(
      `select sales_channel_id, "values", updated_by, updated_at from affiliate_settings
       where deleted_at is null and (sales_channel_id is null or sales_channel_id = :sales_channel_id) order by sales_channel_id nulls first`,
      { sales_channel_id: salesChannelId }
    )
  }

  async save(sql: Sql, row: { id: string; sales_channel_id: string | null; values: string; updated_by: string }): Promise<void> {
    const target = row.sales_channel_id === null ? "(id)" : "(sales_channel_id) where deleted_at is null"
    await sql(
      `insert into affiliate_settings (id, sales_channel_id, "values", updated_by)
       values (:id, :sales_channel_id, :values::jsonb, :updated_by)
       on conflict ${target} do update set "values" = excluded."values", updated_by = excluded.updated_by, updated_at = now()`,
      row
    )
  }

  /** @returns what the row said; null when there was none. Gone for good: the trail keeps its values. */
  async remove(sql: Sql, salesChannelId: string): Promise<StoredSettings | null> {
    return one(
      sql<StoredSettings>(
        `delete from affiliate_settings where sales_channel_id = :sales_channel_id
         returning sales_channel_id, "values", updated_by, updated_at`,
        { sales_channel_id: salesChannelId }
      )
    )
  }
}

