import type { FieldList } from "../../utils/contract"

const COLUMNS = [
  "id",
  "name",
  "scope",
  "scope_ref_id",
  "kind",
  "rate",
  "flat_per",
  "currency_code",
  "basis",
  "tiers",
  "max_amount",
  "effective_at",
  "expires_at",
  "created_by",
  "created_at",
  "updated_at",
]

export const RULE_FIELDS: FieldList = { defaults: COLUMNS, allowed: COLUMNS }
