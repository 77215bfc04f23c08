import { z } from "@medusajs/framework/zod"
import type { FieldList } from "./contract"

/** `+name`, `-name`, `*relation` and `relation.*` without their signs. */
const bare = (field: string) => field.trim().replace(/^[+\-*]/, "").replace(/\.\*$/, "")

/**
 * The parameter `fields` of a route: Medusa drops a field outside its allow-list without a word, here it is refused by
 * name. As there, a relation gives nothing below it away: `org.id` has to be allowed beside `org`.
 */
export function fieldsParameter({ allowed }: FieldList) {
  return z
    .string()
    .max(2000)
    .superRefine((value, context) => {
      const refused = value.split(",").map(bare).filter((field) => field !== "" && !allowed.includes(field))
      if (refused.length > 0) {
        context.addIssue({ code: "custom", message: `Field 'fields': ${refused.join(", ")} cannot be asked for here` })
      }
    })
    .describe(descriptionOf(allowed))
    .optional()
}

/** Medusa's carts allow hundreds; there its own documentation says which. */
const LISTED = 60

function descriptionOf(allowed: readonly string[]): string {
  const general = "Fields of the answer, as in Medusa's own API."
  return allowed.length > LISTED ? general : `${general} Allowed: ${allowed.join(", ")}.`
}
