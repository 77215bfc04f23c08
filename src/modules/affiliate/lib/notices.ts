import type { Language } from "../domain/affiliates/language"
import type { NoticePreferences, NoticeTemplate } from "../domain/notices/templates"

/** What a mail is about, as an event names it. */
export type NoticeRequest = { template: NoticeTemplate } & (
  | { about: "affiliate" | "commission" | "payout" | "tax_document"; id: string }
  /** To everybody in the programme. */
  | { about: "terms"; id: string }
  | { about: "invitation"; id: string; token: string }
  | { about: "password"; email: string; token: string }
)

/** Whom a mail may go to, and what it says; from the database. */
export interface NoticeFacts {
  /** The affiliate's or the organisation member's. */
  receiver_id: string | null
  /** What the mail is about. */
  resource_id: string
  name: string
  email: string
  language: string | null
  preferences: Partial<NoticePreferences> | null
  /** What happened for the how-manieth time: a mail goes out once for each. */
  occurrence: string
  /** Placeholders of this mail's own. */
  values: Record<string, string>
  /** Of the portal, behind its address. */
  page: string
}

/** A mail, ready to be handed over. */
export interface Notice {
  template: NoticeTemplate
  to: string
  receiver_id: string | null
  resource_id: string
  idempotency_key: string
  language: Language
  data: Record<string, string>
  subject: string
  text: string
}

/** A page of mails, and the affiliate to go on after; null when there are no more. */
export interface NoticePage {
  notices: Notice[]
  next: string | null
}
