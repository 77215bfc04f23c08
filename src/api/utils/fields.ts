import { z } from "@medusajs/framework/zod"
import type { FieldList } from "./contract"

/** `+name`, `-name`, `*relation` and `relation.*` without their signs. */
const bare = (field: string) => field.trim().replace(/^[+\-*]/, "").replace(/\.\*$/, "")

function isAllowed(field: string, allowed: readonly string[]): boolean {
  return allowed.some((name) => field === name || field.startsWith(`${name}.`))
}

/**
 * The parameter `fields` of a route: Medusa drops a field outside its allow-list without a word, here it is refused by
 * name.
 */
export function fieldsParameter({ allowed }: FieldList) {
  return z
    .string()
    .max(2000)
    .superRefine((value, context) => {
      const refused = value.split(",").map(bare).filter((field) => field !== "" && !isAllowed(field, allowed))
      if (refused.length > 0) {
        context.addIssue({ code: "custom", message: `Field 'fields': ${refused.join(", ")} cannot be asked for here` })
      }
    })
    .describe(`Fields of the answer, as in Medusa's own API. Allowed: ${allowed.join(", ")}.`)
    .optional()
}
