import { z } from "@medusajs/framework/zod"
import { BINDING_SOURCES } from "../../../modules/affiliate/domain/attribution/types"
import { BINDING_SORTS } from "../../../modules/affiliate/repositories/binding-book-repository"
import { auditView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { flag, listQuery, listResponse } from "../../utils/lists"
import { dateTime, id, instant, text } from "../../utils/schemas"

const binding = z.object({
  id: z.string(),
  customer_id: z.string(),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  referral_code_id: z.string().nullable(),
  referral_code: z.string().nullable().describe("The code that brought the first order; null where a person bound the customer"),
  conversion_id: z.string().nullable().describe("The first order's"),
  order_id: z.string().nullable(),
  display_id: z.string().nullable(),
  source: z.enum(BINDING_SOURCES),
  is_live: z.boolean().describe("Neither ended nor expired now"),
  bound_at: dateTime(),
  bound_by: z.string(),
  expires_at: dateTime().nullable().describe("The first moment at which it no longer holds; null: it holds until it is ended"),
  reason: z.string().nullable(),
  ended_at: dateTime().nullable(),
  ended_by: z.string().nullable(),
  end_reason: z.string().nullable(),
}).meta({ title: "CustomerBinding" })
const common = {
  access: "admin",
  tag: "Customer bindings",
  response: z.object({ affiliate_customer_binding: binding.extend({ audit: z.array(auditView) }) }),
} as const

/** Customers who stay with the affiliate who brought them. */
export const bindingContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-customer-bindings",
    summary: "List to whom customers are, or were, bound",
    query: listQuery(Object.keys(BINDING_SORTS), {
      customer_id: id().optional(),
      affiliate_id: id().optional(),
      is_live: flag().optional().describe("True: those that hold now; false: those that are ended or expired"),
    }),
    response: listResponse("affiliate_customer_bindings", binding),
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-customer-bindings",
    summary: "Bind a customer to an affiliate by hand",
    description: "From now on; whoever the customer was bound to is let go. In a sales channel whose `customer_binding` is off it does not count.",
    body: z.strictObject({
      customer_id: id(),
      affiliate_id: id(),
      expires_at: instant().nullish().describe("It holds until it is ended when left out"),
      reason: text(500),
    }),
  },
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-customer-bindings/:id",
    summary: "Read a binding with its audit trail",
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-customer-bindings/:id/end",
    summary: "Let a customer go",
    body: z.strictObject({ reason: text(500) }),
  },
])
