import { z } from "@medusajs/framework/zod"
import { CLICK_SORTS } from "../../../modules/affiliate/repositories/click-list-repository"
import { defineContracts } from "../../utils/contract"
import { filters, listQuery, listResponse } from "../../utils/lists"
import { dateTime, id } from "../../utils/schemas"

const click = z.object({
  id: z.string(),
  affiliate_id: z.string(),
  affiliate_name: z.string(),
  referral_code_id: z.string(),
  code: z.string(),
  landing_page: z.string().nullable(),
  referrer: z.string().nullable(),
  sub_id: z.string().nullable().describe("The affiliate's own mark"),
  clicked_at: dateTime(),
  conversion_id: z.string().nullable().describe("The sale that is attributed to this click; null where it led to none"),
}).meta({ title: "Click" })

/** Clicks: what referral links brought. Nothing of the visitor's address is ever told. */
export const clickListContracts = defineContracts([
  {
    access: "admin",
    tag: "Clicks",
    method: "GET",
    path: "/admin/affiliate-clicks",
    summary: "List clicks, and whether they led to a sale",
    query: listQuery(CLICK_SORTS, {
      affiliate_id: id().optional(),
      referral_code_id: id().optional(),
      clicked_at: filters.dateRange(),
    }),
    response: listResponse("affiliate_clicks", click),
  },
])
