import type { NoticeRequest } from "../../modules/affiliate/lib/notices"
import { AFFILIATE_EVENTS } from "../../types/events"

/** What is read of an event. */
export interface MailedData {
  id: string
  /** Of an invitation. */
  token?: string
}

type RequestOf = (data: MailedData) => NoticeRequest

/** Which events are mailed, to whom they concern. */
export const NOTICE_OF_EVENT = {
  [AFFILIATE_EVENTS.AFFILIATE_APPLIED]: ({ id }) => ({ template: "affiliate-application-received", about: "affiliate", id }),
  [AFFILIATE_EVENTS.AFFILIATE_APPROVED]: ({ id }) => ({ template: "affiliate-approved", about: "affiliate", id }),
  [AFFILIATE_EVENTS.AFFILIATE_REJECTED]: ({ id }) => ({ template: "affiliate-rejected", about: "affiliate", id }),
  [AFFILIATE_EVENTS.PAYMENT_DETAILS_CHANGED]: ({ id }) => ({ template: "affiliate-payment-details-changed", about: "affiliate", id }),
  [AFFILIATE_EVENTS.TERMS_PUBLISHED]: ({ id }) => ({ template: "affiliate-terms-changed", about: "terms", id }),
  [AFFILIATE_EVENTS.TAX_DOCUMENT_REJECTED]: ({ id }) => ({ template: "affiliate-document-rejected", about: "tax_document", id }),
  [AFFILIATE_EVENTS.ORG_MEMBER_INVITED]: ({ id, token = "" }) => ({ template: "affiliate-org-invitation", about: "invitation", id, token }),
  [AFFILIATE_EVENTS.COMMISSION_HELD]: ({ id }) => ({ template: "affiliate-commission-held", about: "commission", id }),
  [AFFILIATE_EVENTS.COMMISSION_REVERSED]: ({ id }) => ({ template: "affiliate-commission-reversed", about: "commission", id }),
  [AFFILIATE_EVENTS.PAYOUT_PAID]: ({ id }) => ({ template: "affiliate-payout-paid", about: "payout", id }),
  [AFFILIATE_EVENTS.PAYOUT_FAILED]: ({ id }) => ({ template: "affiliate-payout-failed", about: "payout", id }),
  [AFFILIATE_EVENTS.PAYOUT_RETURNED]: ({ id }) => ({ template: "affiliate-payout-failed", about: "payout", id }),
} as const satisfies Record<string, RequestOf>

export type MailedEvent = keyof typeof NOTICE_OF_EVENT
export const MAILED_EVENTS = Object.keys(NOTICE_OF_EVENT) as MailedEvent[]
