import type { FieldList } from "../../utils/contract"

/** Never `last_login_ip_hmac`: nobody needs to see it, and it would identify a connection. */
const COLUMNS = [
  "id",
  "name",
  "email",
  "kind",
  "status",
  "base_currency_code",
  "payout_blocked",
  "approved_at",
  "last_login_at",
  "org_id",
  "language",
  "answers",
  "metadata",
  "created_at",
  "updated_at",
]

const below = (relation: string, columns: string[]) => [relation, ...columns.map((column) => `${relation}.${column}`)]

/** Column by column: the relation as a whole would give away where the files lie. */
const DOCUMENTS = ["id", "form", "state", "filename", "mime_type", "size_bytes", "rejection_reason", "verified_at", "verified_by"].map(
  (column) => `tax_documents.${column}`
)

const RELATIONS = [
  ...below("org", ["id", "name"]),
  ...below("referral_codes", ["id", "code", "is_active", "is_generated", "promotion_id"]),
  ...DOCUMENTS,
]

export const AFFILIATE_FIELDS: FieldList = {
  defaults: [...COLUMNS, "org.id", "org.name", "*referral_codes", ...DOCUMENTS],
  allowed: [...COLUMNS, ...RELATIONS],
}

export const REFERRAL_CODE_COLUMNS = [
  "id",
  "affiliate_id",
  "code",
  "is_active",
  "is_generated",
  "promotion_id",
  "created_at",
  "updated_at",
]

export const TAX_DOCUMENT_COLUMNS = [
  "id",
  "affiliate_id",
  "form",
  "state",
  "filename",
  "mime_type",
  "size_bytes",
  "rejection_reason",
  "verified_at",
  "verified_by",
  "metadata",
  "created_at",
  "updated_at",
]
