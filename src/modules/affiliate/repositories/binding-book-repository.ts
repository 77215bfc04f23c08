import type { BindingSource } from "../domain/attribution/types"
import { orderBy } from "../lib/order-by"
import type { BindingRecord } from "../lib/settlement-records"
import { one, type Sql } from "../lib/sql"

export interface BindingFilter {
  id?: string | null
  customer_id?: string | null
  affiliate_id?: string | null
  /** True: those that hold now; false: those that are ended or expired. */
  is_live?: boolean | null
}

export interface BindingPage {
  limit: number
  offset: number
  /** A column of the allow-list, with a leading minus for descending. */
  order: string
}

/** A binding as people see it. */
export interface BindingView {
  id: string
  customer_id: string
  affiliate_id: string
  affiliate_name: string
  referral_code_id: string | null
  referral_code: string | null
  conversion_id: string | null
  order_id: string | null
  display_id: string | null
  source: BindingSource
  is_live: boolean
  bound_at: Date
  bound_by: string
  expires_at: Date | null
  reason: string | null
  ended_at: Date | null
  ended_by: string | null
  end_reason: string | null
}

export const BINDING_SORTS: Readonly<Record<string, string>> = {
  bound_at: "b.bound_at",
  expires_at: "b.expires_at nulls last",
  ended_at: "b.ended_at nulls last",
}

const IS_LIVE = "(b.ended_at is null and (b.expires_at is null or b.expires_at > now()))"
const WHERE = `where b.deleted_at is null
  and (:id::text is null or b.id = :id)
  and (:customer_id::text is null or b.customer_id = :customer_id)
  and (:affiliate_id::text is null or b.affiliate_id = :affiliate_id)
  and (:is_live::boolean is null or ${IS_LIVE} = :is_live::boolean)`
const COLUMNS = "id, customer_id, affiliate_id, referral_code_id, conversion_id, source, bound_at, bound_by, expires_at, reason"

/** Customers who stay with an affiliate, as people bind, end and read them. Orders bind through settling. */
export class AffiliateBindingBookRepository {
  async list(sql: Sql, filter: BindingFilter, page: BindingPage): Promise<{ rows: BindingView[]; count: number }> {
    const bindings = {
      id: filter.id ?? null,
      customer_id: filter.customer_id ?? null,
      affiliate_id: filter.affiliate_id ?? null,
      is_live: filter.is_live ?? null,
    }
    const rows = await sql<BindingView>(
      `select b.id, b.customer_id, b.affiliate_id, a.name as affiliate_name, b.referral_code_id, rc.code as referral_code, b.conversion_id,
         v.order_id, v.display_id, b.source, ${IS_LIVE} as is_live, b.bound_at, b.bound_by, b.expires_at, b.reason, b.ended_at, b.ended_by, b.end_reason
       from affiliate_customer_binding b join affiliate a on a.id = b.affiliate_id
         left join affiliate_referral_code rc on rc.id = b.referral_code_id
         left join affiliate_conversion v on v.id = b.conversion_id
       ${WHERE} order by ${orderBy(page.order, BINDING_SORTS, "b.id")} limit :limit::int offset :offset::int`,
      { ...bindings, limit: page.limit, offset: page.offset }
    )
    const [total] = await sql<{ count: number }>(`select count(*)::int as count from affiliate_customer_binding b ${WHERE}`, bindings)
    return { rows, count: total?.count ?? 0 }
  }

  async insert(sql: Sql, record: BindingRecord): Promise<void> {
    await sql(
      `insert into affiliate_customer_binding (${COLUMNS})
       select ${COLUMNS} from jsonb_populate_record(null::affiliate_customer_binding, :row::jsonb)`,
      { row: JSON.stringify(record) }
    )
  }

  /** Ends the binding that stands for a customer, expired or not. @returns its id; null where there is none. */
  async endOfCustomer(sql: Sql, customerId: string, end: BindingEnd): Promise<string | null> {
    return this.end(sql, "customer_id", customerId, end)
  }

  /** Ends a binding. @returns its id; null where it is ended already or was never there. */
  async endById(sql: Sql, id: string, end: BindingEnd): Promise<string | null> {
    return this.end(sql, "id", id, end)
  }

  private async end(sql: Sql, key: "id" | "customer_id", value: string, { ended_by, end_reason }: BindingEnd): Promise<string | null> {
    const row = await one(
      sql<{ id: string }>(
        `update affiliate_customer_binding set ended_at = now(), ended_by = :ended_by, end_reason = :end_reason, updated_at = now()
         where ${key} = :value and ended_at is null and deleted_at is null returning id`,
        { value, ended_by, end_reason }
      )
    )
    return row?.id ?? null
  }
}

export interface BindingEnd {
  ended_by: string
  end_reason: string
}
