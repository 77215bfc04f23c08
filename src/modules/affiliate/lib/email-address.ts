import { z } from "@medusajs/framework/zod"

/**
 * An email address that an affiliate or member can have, wherever it came in: plain ASCII, so that no invisible character
 * makes two of one mailbox, and short enough for any mail server.
 */
export const emailAddress = (params?: Parameters<typeof z.email>[0]) => z.email(params).max(254)
