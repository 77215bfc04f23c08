import { z } from "@medusajs/framework/zod"
import { isKnownCurrency } from "../../modules/affiliate/domain/money/currency"
import { emailAddress } from "../../modules/affiliate/lib/email-address"

/** A message that names the field: Medusa's answer shows the message alone. */
export const named = (what: string) => (issue: { path?: PropertyKey[] }) => `Field '${(issue.path ?? []).join(", ")}' ${what}`

/** Text that says something: neither empty nor only blanks, nor longer than `max` characters, nor with control characters. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^(?!\s*$)[^\u0000-\u0008\u000e-\u001f\u007f]*$/, { error: named("must not be blank or hold control characters") })

export const id = () => text(64)

export const filename = () => text(255).regex(/^[^/\\]+$/, { error: named("must be a file name without a path") })

export const email = () => emailAddress({ error: named("must be an email address") })

/** A currency whose minor unit is known, in either case. */
export const currencyCode = () =>
  z
    .string()
    .max(3)
    .refine(isKnownCurrency, { error: named("must be a currency code of ISO 4217") })
    .meta({ example: "usd" })

/** Major units, exact: never a JSON number. The digits a currency has are checked where the currency is known. */
export const majorAmount = () =>
  z
    .string()
    .max(20)
    .regex(/^\d+(\.\d+)?$/, { error: named('must be an amount in major units, not below 0, as a decimal string such as "12.34"') })
    .meta({ example: "12.34" })

export const signedMajorAmount = () =>
  z
    .string()
    .max(20)
    .regex(/^-?\d+(\.\d+)?$/, { error: named('must be an amount in major units as a decimal string such as "-12.34"') })
    .meta({ example: "-12.34" })

/** An instant with its offset, ISO 8601. */
export const instant = () =>
  z.iso
    .datetime({ offset: true, error: named("must be an instant with its offset, such as 2026-01-31T00:00:00Z") })
    .meta({ format: "date-time" })

/** A day, ISO 8601. Which zone it is in is for the route to say. */
export const day = () => z.iso.date({ error: named("must be a day, such as 2026-01-31") })

const MAX_METADATA_DEPTH = 5
const MAX_METADATA_BYTES = 16_384
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"])

/** What is wrong with metadata from outside; null when nothing is. */
export function metadataProblem(value: unknown): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return "must be an object"
  }
  // Depth first: writing out what is nested a thousand levels deep exhausts the stack.
  const nesting = nestingProblem(value, 1)
  if (nesting) {
    return nesting
  }
  const bytes = Buffer.byteLength(JSON.stringify(value))
  return bytes > MAX_METADATA_BYTES ? `must not be larger than ${MAX_METADATA_BYTES} bytes` : null
}

function nestingProblem(value: object, depth: number): string | null {
  if (depth > MAX_METADATA_DEPTH) {
    return `must not be nested deeper than ${MAX_METADATA_DEPTH} levels`
  }
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key)) {
      return `must not have a key '${key}'`
    }
    const problem = typeof inner === "object" && inner !== null ? nestingProblem(inner, depth + 1) : null
    if (problem) {
      return problem
    }
  }
  return null
}

/** Free data of the merchant's. z.record would drop `__proto__` without a word, so it is checked by hand. */
export const metadata = () =>
  z
    .custom<Record<string, unknown>>((value) => metadataProblem(value) === null, {
      error: (issue) => named(metadataProblem(issue.input) ?? "")(issue),
    })
    .meta({ type: "object", additionalProperties: true, description: `At most ${MAX_METADATA_BYTES} bytes and ${MAX_METADATA_DEPTH} levels.` })

/** For answers: an instant as Medusa writes it. */
export const dateTime = () => z.string().meta({ format: "date-time" })

/** For answers: what Medusa's query gave, beyond what is documented field by field. */
export const anyObject = () => z.looseObject({})
