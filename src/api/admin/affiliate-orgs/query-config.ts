import type { FieldList } from "../../utils/contract"

const COLUMNS = ["id", "name", "base_currency_code", "metadata", "created_at", "updated_at"]
const MEMBERS = ["members", "members.id", "members.email", "members.name", "members.role", "members.created_at"]
const AFFILIATES = ["affiliates.id", "affiliates.name", "affiliates.status"]

export const ORG_LIST_FIELDS: FieldList = { defaults: COLUMNS, allowed: [...COLUMNS, ...MEMBERS, ...AFFILIATES] }

export const ORG_FIELDS: FieldList = {
  defaults: [...COLUMNS, ...MEMBERS.slice(1), ...AFFILIATES],
  allowed: [...COLUMNS, ...MEMBERS, ...AFFILIATES],
}
