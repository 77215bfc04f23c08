import type { Sql } from "../lib/sql"

/** How long a month's table may wait for its turn: who comes after it waits too, and that may be a shopper. */
const LOCK_TIMEOUT = "set local lock_timeout = '3s'"

/** The months into which clicks are partitioned; what is done to the tables is written in their migration. */
export class AffiliateClickMonthRepository {
  /** Makes this month's table and those of the `ahead` that follow, where they are missing. @returns how many were. */
  async create(sql: Sql, now: Date, ahead: number): Promise<number> {
    await sql(LOCK_TIMEOUT)
    const [made] = await sql<{ count: number }>(
      `select count(*) filter (where affiliate_create_click_month(month at time zone 'UTC'))::int as count
       from generate_series(date_trunc('month', :now::timestamptz at time zone 'UTC'),
         date_trunc('month', :now::timestamptz at time zone 'UTC') + make_interval(months => :ahead::int), interval '1 month') as month`,
      { now, ahead }
    )
    return made?.count ?? 0
  }

  /** Drops the months that were over before a moment. @returns the names of their tables. */
  async drop(sql: Sql, before: Date): Promise<string[]> {
    await sql(LOCK_TIMEOUT)
    const [dropped] = await sql<{ names: string[] }>("select affiliate_drop_click_months(:before::timestamptz) as names", { before })
    return dropped?.names ?? []
  }
}
