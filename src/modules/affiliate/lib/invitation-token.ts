import { createHash, timingSafeEqual } from "node:crypto"

/** What an invitation says: who is invited, and until when. The nonce makes it one of a kind, so that a later one replaces it. */
export interface Invitation {
  member_id: string
  nonce: string
  /** ISO 8601. */
  expires_at: string
}

const VERSION = "v1"
const MAX_LENGTH = 1024

/** HMAC-SHA256 under a key of its own, base64url. */
type Sign = (data: string) => string

/** `v1.<payload>.<mac>`: what the link in the invitation's mail carries. */
export function signInvitation(invitation: Invitation, sign: Sign): string {
  const signed = `${VERSION}.${Buffer.from(JSON.stringify(invitation)).toString("base64url")}`
  return `${signed}.${sign(signed)}`
}

/** What the database keeps of an invitation: enough to know it again, too little to make one. */
export const invitationHash = ({ nonce }: Pick<Invitation, "nonce">): string => createHash("sha256").update(nonce).digest("hex")

/** Reads an invitation from outside; null where it was not made here or has expired. Never throws. */
export function readInvitation(token: string, sign: Sign, now: Date): Invitation | null {
  const [version, payload, mac, ...rest] = token.length > MAX_LENGTH ? [] : token.split(".")
  if (version !== VERSION || !payload || !mac || rest.length > 0 || !isSame(mac, sign(`${version}.${payload}`))) {
    return null
  }
  // Signed, so it is what `signInvitation` wrote.
  const invitation = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as Invitation
  return Date.parse(invitation.expires_at) > now.getTime() ? invitation : null
}

/** In a time that tells nothing of where they differ. */
function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
