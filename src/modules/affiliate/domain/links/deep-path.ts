/** What RFC 3986 lets stand in a part of a path besides escapes, and `encodeURIComponent` would needlessly escape. */
const PLAIN_IN_PATHS: Readonly<Record<string, string>> = { "%40": "@", "%3A": ":", "%24": "$", "%26": "&", "%2B": "+", "%2C": ",", "%3B": ";", "%3D": "=" }
/** Characters that another reader of the address might take for something else: separators, controls, dot parts. */
const AMBIGUOUS = /[\u0000-\u001f\u007f/\\]|^\.{1,2}$/

/**
 * The page within the storefront that a short link names after its code, as a path that begins with one `/` and can only
 * be read as one; empty where the link names none. One that tries to be read otherwise (`..`, an escaped slash, control
 * characters, broken escapes) leads to the storefront itself: the shopper arrives, and nothing is there to be guessed.
 * @param raw what stands after `/r/CODE`, escaped as the browser sent it
 */
export function deepPathOf(raw: string): string {
  const parts = raw.split("/").filter((part) => part !== "").map(decoded)
  if (parts.length === 0 || parts.some((part) => part === null || AMBIGUOUS.test(part))) {
    return ""
  }
  const path = parts.map((part) => encodePart(part ?? "")).join("/")
  return `/${path}${raw.endsWith("/") ? "/" : ""}`
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

const encodePart = (part: string) => encodeURIComponent(part).replace(/%[0-9A-F]{2}/g, (escape) => PLAIN_IN_PATHS[escape] ?? escape)
