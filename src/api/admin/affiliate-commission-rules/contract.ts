import { z } from "@medusajs/framework/zod"
import { auditView } from "../../utils/answers"
import { defineContracts } from "../../utils/contract"
import { listResponse } from "../../utils/lists"
import * as v from "./validators"

const tagged = { access: "admin", tag: "Commission rules" } as const
const common = { ...tagged, response: z.object({ affiliate_commission_rule: v.ruleView }) } as const

export const ruleContracts = defineContracts([
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-commission-rules",
    summary: "List commission rules, in the order in which they win",
    description:
      "`order=precedence`, the default: product before category, affiliate, org, channel and global; within a scope the latest `effective_at`, then the latest `created_at`, then the highest id. (For one line a deeper category goes before its ancestors: that depends on the line.)",
    query: v.ruleQuery,
    response: listResponse("affiliate_commission_rules", v.ruleView),
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-commission-rules",
    summary: "Write down a commission rule",
    description:
      "What it covers must exist. A rule cannot begin in the past: it would change what was already decided. A later rule of the same scope supersedes an earlier one.",
    body: v.ruleBody,
  },
  {
    ...common,
    method: "GET",
    path: "/admin/affiliate-commission-rules/:id",
    summary: "Read a commission rule with its audit trail",
    response: z.object({ affiliate_commission_rule: v.ruleView.extend({ audit: z.array(auditView) }) }),
  },
  {
    ...common,
    method: "POST",
    path: "/admin/affiliate-commission-rules/:id",
    summary: "Rename a commission rule, or set its end",
    description: "Only `name` and a future `expires_at` change; anything else answers 400 and says to create a superseding rule.",
    body: v.rulePatchBody,
  },
  {
    ...tagged,
    method: "GET",
    path: "/admin/affiliate-commission-rules/for-product/:product_id",
    summary: "Read which rules can claim a product now, in the order in which they win",
    description:
      "Rules of the product, of its categories (the deepest first), of affiliates, orgs and channels, which depend on who sells, and global ones; with each those to which it would lose, up to the first to which it always does.",
    response: v.lineUpView,
  },
  {
    ...tagged,
    method: "POST",
    path: "/admin/affiliate-commission-rules/preview",
    policy: "view",
    summary: "Explain what an order that has not happened would earn",
    description: "For each line the rule that wins, those that lose and why; then the sum step by step; with `draft`, as if that rule were in force. Writes nothing.",
    body: v.previewBody,
    response: z.object({ preview: v.previewView }),
  },
  {
    ...tagged,
    method: "POST",
    path: "/admin/affiliate-commission-rules/backtest",
    policy: "view",
    summary: "Try a draft rule on the orders of a period",
    description:
      "What is left of each order today, by the rules that it was frozen with and with the draft among them, whatever the draft's own dates. Lines that the draft does not touch stay as they are. Categories, and costs that were not kept, are today's. Orders are read page by page, so their number costs time and no memory; a period is at most 366 days. Writes nothing.",
    body: v.backtestBody,
    response: z.object({ backtest: v.backtestView }),
  },
])
