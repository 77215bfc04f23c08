import type { AffiliateIdentity, BuyerIdentity } from "./types"

/** Gmail ignores dots and answers to both names (support.google.com/mail/answer/7436150). */
const GMAIL_DOMAINS = new Set(["gmail.com", "googlemail.com"])

/** Control and format characters, zero-width ones among them. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu

/**
 * The mailbox an address leads to: NFKC, without characters that nobody sees, lower case, without `+tag`, and for Gmail
 * without dots. Elsewhere dots stay, because j.smith@ and jsmith@ are two people at most providers, and whoever acts on
 * this form alone (the policy `refuse`) acts with nobody looking. Null when it is not an address.
 */
export function normalizeEmail(email: string): string | null {
  const text = email.normalize("NFKC").replace(INVISIBLE, "").trim().toLowerCase()
  const at = text.lastIndexOf("@")
  if (at < 1 || at === text.length - 1) {
    return null
  }
  const local = text.slice(0, at)
  const domain = text.slice(at + 1)
  // "+tag@" alone has no mailbox before the plus: then the plus belongs to the name.
  const untagged = local.split("+", 1)[0] || local
  return GMAIL_DOMAINS.has(domain) ? `${untagged.replace(/\./g, "")}@gmail.com` : `${untagged}@${domain}`
}

/** The same without dots at every provider: close enough to ask a person, too coarse to decide. */
export function normalizeEmailLoosely(email: string): string | null {
  const strict = normalizeEmail(email)
  if (strict === null) {
    return null
  }
  const at = strict.lastIndexOf("@")
  return strict.slice(0, at).replace(/\./g, "") + strict.slice(at)
}

/** How well buyer and affiliate match: `same` is certain enough to refuse, `alike` enough for a person to look. */
export type IdentityMatch = "same" | "alike" | "different"

function shareOne(left: readonly string[], right: readonly string[], form: (email: string) => string | null): boolean {
  const known = new Set(left.map(form).filter((email) => email !== null))
  return right.some((email) => {
    const normalized = form(email)
    return normalized !== null && known.has(normalized)
  })
}

/** Compares a buyer with one affiliate, its organisation's members included. Unknown facts match nothing. */
export function matchIdentity(buyer: BuyerIdentity, affiliate: AffiliateIdentity): IdentityMatch {
  if (shareOne(affiliate.emails, buyer.emails, normalizeEmail)) {
    return "same"
  }
  return shareOne(affiliate.emails, buyer.emails, normalizeEmailLoosely) ? "alike" : "different"
}
