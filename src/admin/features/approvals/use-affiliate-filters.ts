import { createDataTableFilterHelper } from "@medusajs/ui"
import { AFFILIATE_KINDS } from "../../../modules/affiliate/domain/affiliates/types"
import { AFFILIATE_STATES, TAX_DOCUMENT_STATES } from "../../../modules/affiliate/domain/states"
import { useDateFilter } from "../../hooks/use-date-filter"
import { useText } from "../../hooks/use-text"
import type { AffiliateRow } from "./affiliate-table"

const filter = createDataTableFilterHelper<AffiliateRow>()

export function useAffiliateFilters() {
  const t = useText()
  const approvedAt = useDateFilter("approved_at", t("fields.approvedAt"))
  const createdAt = useDateFilter("created_at", t("fields.createdAt"))
  return [
    filter.accessor("status", {
      type: "multiselect",
      label: t("fields.status"),
      options: AFFILIATE_STATES.map((state) => ({ label: t(`states.affiliate.${state}`), value: state })),
    }),
    filter.accessor("kind", {
      type: "select",
      label: t("fields.kind"),
      options: AFFILIATE_KINDS.map((kind) => ({ label: t(`kinds.${kind}`), value: kind })),
    }),
    filter.accessor("tax_document_state", {
      type: "multiselect",
      label: t("fields.taxDocument"),
      options: TAX_DOCUMENT_STATES.map((state) => ({ label: t(`states.document.${state}`), value: state })),
    }),
    ...approvedAt,
    ...createdAt,
  ]
}
