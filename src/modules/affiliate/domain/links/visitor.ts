/** As much as is kept of a user agent. */
export const USER_AGENT_CLASSES = ["desktop", "mobile", "tablet", "other"] as const
export type UserAgentClass = (typeof USER_AGENT_CLASSES)[number]

const TABLET = /\b(?:ipad|tablet|kindle|silk|playbook)\b|android(?!.*\bmobile\b)/i
const MOBILE = /\b(?:iphone|ipod|android|mobile|windows phone|blackberry|opera mini)\b/i
const DESKTOP = /\b(?:windows nt|macintosh|x11|cros)\b/i

/** The kind of device that a user agent names; `other` where it names none of them. */
export function userAgentClassOf(userAgent: string): UserAgentClass {
  if (TABLET.test(userAgent)) {
    return "tablet"
  }
  if (MOBILE.test(userAgent)) {
    return "mobile"
  }
  return DESKTOP.test(userAgent) ? "desktop" : "other"
}

/** Headers by which browsers and messengers say that nobody looks at the page yet. */
const AHEAD_HEADERS = ["sec-purpose", "purpose", "x-purpose", "x-moz"]
const AHEAD = /\b(?:prefetch|prerender|preview|instant)\b/i

/** Whether a page is only fetched ahead: should somebody look at it later, the storefront counts the click by itself. */
export function isFetchedAhead(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  return AHEAD_HEADERS.some((name) => AHEAD.test([headers[name] ?? ""].flat().join(",")))
}
