import { useQueryParams } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { AffiliateOptions } from "../components/affiliate-options"
import { useApi } from "./use-api"
import { useText } from "./use-text"

/** `options` is where the table reads the name of what was chosen, also for a filter that is drawn by hand. */
type NamedCustomFilter = Extract<DataTableFilter, { type: "custom" }> & { options: { label: string; value: string }[] }

/**
 * A table's filter by one affiliate, who is searched for on the server: there may be a hundred thousand.
 * @param prefix the table's own, where its page has others
 */
export function useAffiliateFilter(prefix?: string): DataTableFilter {
  const t = useText()
  const { affiliate_id: written } = useQueryParams(["affiliate_id"], prefix)
  // Without a value yet, the filter stands in the URL as an empty text.
  const id = (written && (JSON.parse(written) as string)) || undefined
  const { data } = useApi("GET /admin/affiliates", { query: { id, limit: 1 } }, { enabled: id !== undefined })
  const filter: NamedCustomFilter = {
    id: "affiliate_id",
    type: "custom",
    label: t("fields.affiliate"),
    options: (data?.affiliates ?? []).map(({ id: value, name }) => ({ value, label: name })),
    render: ({ value, onChange }) => <AffiliateOptions chosen={value as string | undefined} onChoose={onChange} />,
  }
  return filter
}
