/** Groups of mails that an affiliate may switch off. */
export const NOTICE_GROUPS = ["application", "documents", "commissions", "payouts"] as const
export type NoticeGroup = (typeof NOTICE_GROUPS)[number]
export type NoticePreferences = Record<NoticeGroup, boolean>

interface NoticeTemplateShape {
  /** Null: always sent. It is about the safety of an account, or about what was agreed. */
  group: NoticeGroup | null
  /** What its texts may name; the data has all of them, as text. */
  placeholders: readonly string[]
}

/**
 * Every mail, by the name of its template in Medusa's Notification module. Each also has `name`, `programme` and `url`,
 * the page of the portal that it is about.
 */
export const NOTICE_TEMPLATES = {
  "affiliate-application-received": { group: "application", placeholders: [] },
  "affiliate-approved": { group: "application", placeholders: [] },
  "affiliate-rejected": { group: "application", placeholders: ["reason"] },
  "affiliate-document-rejected": { group: "documents", placeholders: ["form", "reason"] },
  "affiliate-commission-held": { group: "commissions", placeholders: ["order", "amount"] },
  "affiliate-commission-reversed": { group: "commissions", placeholders: ["order", "amount"] },
  "affiliate-payout-paid": { group: "payouts", placeholders: ["amount", "reference"] },
  "affiliate-payout-failed": { group: "payouts", placeholders: ["amount", "reference"] },
  "affiliate-payment-details-changed": { group: null, placeholders: ["payment"] },
  "affiliate-password-reset": { group: null, placeholders: [] },
  "affiliate-org-invitation": { group: null, placeholders: ["org"] },
  "affiliate-terms-changed": { group: null, placeholders: ["title", "version"] },
} as const satisfies Record<string, NoticeTemplateShape>

export type NoticeTemplate = keyof typeof NOTICE_TEMPLATES
export const COMMON_PLACEHOLDERS = ["name", "programme", "url"] as const

/** What an affiliate wants, of what is kept of it. */
export function noticePreferences(kept: Partial<NoticePreferences> | null): NoticePreferences {
  const wants = (group: NoticeGroup) => kept?.[group] !== false
  return { application: wants("application"), documents: wants("documents"), commissions: wants("commissions"), payouts: wants("payouts") }
}

/** Whether a mail is sent to somebody with these preferences. */
export function isWanted(template: NoticeTemplate, kept: Partial<NoticePreferences> | null): boolean {
  const { group } = NOTICE_TEMPLATES[template]
  return group === null || noticePreferences(kept)[group]
}
