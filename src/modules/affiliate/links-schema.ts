import { z } from "@medusajs/framework/zod"

/** An address that pages can be put behind: nothing in it that a page's own address would lose, or that hides its host. */
const pageAddress = z.url({ protocol: /^https?$/, error: "must be an address that begins with https:// or http://" }).refine(
  (address) => {
    const { username, password, search, hash } = new URL(address)
    return username + password + search + hash === ""
  },
  { error: "must hold no user, query or fragment" }
)

/** Short links (`/r/CODE`): where they lead, and how the storefront learns of them. */
export const linksSchema = z
  .object({
    /** The storefront's home page. Absent: short links answer 404. */
    storefront_url: pageAddress.optional(),
    /** Other origins of the shop, which a link's `?to=` may name. */
    allowed_origins: z.array(pageAddress.transform((address) => new URL(address).origin)).default([]),
    /** Where the storefront finds the code; the click's token stands in the same with `_token`. */
    parameter: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/, "must be 1 to 32 of A–Z, a–z, 0–9, - and _, a letter first").default("ref"),
  })
  .strict()
