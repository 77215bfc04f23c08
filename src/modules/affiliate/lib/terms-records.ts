/** A version of the programme's terms, as it was published. */
export interface TermsVersion {
  id: string
  version: number
  title: string
  /** Markdown, or plain text. */
  body: string
  published_at: Date
  published_by: string
}

/** What is written when the next version is published. */
export interface NewTerms {
  title: string
  body: string
}

/** Where an affiliate stands with the terms. */
export interface TermsStanding {
  /** Null where nothing was ever published. */
  current_version: number | null
  /** The latest that the affiliate agreed to; null: none. */
  accepted_version: number | null
  must_accept: boolean
}

/** Who agrees to the terms, for which affiliates, from which address (as HMAC). */
export interface Acceptance {
  affiliate_ids: string[]
  version: number
  ip_hmac: string | null
}
