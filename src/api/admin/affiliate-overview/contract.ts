import { z } from "@medusajs/framework/zod"
import { OVERDUE_DAYS } from "../../../modules/affiliate/domain/insight/overview"
import { GRAINS } from "../../../modules/affiliate/domain/insight/period"
import { defineContracts } from "../../utils/contract"
import { currencyCode, dateTime, id, instant, signedMajorAmount } from "../../utils/schemas"

const period = z.object({ from: dateTime(), to: dateTime() })
const count = () => z.number().int()

const clicks = {
  clicks: count(),
  conversions: count().describe("Orders that a click brought"),
}
const traffic = z.object({
  ...clicks,
  conversion_rate: z.string().nullable().describe("Orders that a click brought ÷ clicks, a fraction of at most six digits; null without clicks"),
}).meta({ title: "OverviewTraffic" })

const money = {
  conversions: count().describe("Attributed orders placed in this time and not canceled since, however they were attributed"),
  revenue: signedMajorAmount().describe("What is left of them now: items after discounts, before tax and shipping, less what was returned or refunded"),
  commission: signedMajorAmount().describe("Σ of accruals and reinstatements posted in this time"),
  reversals: signedMajorAmount().describe("Σ of reversals posted in this time: zero or below"),
  paid: signedMajorAmount().describe("Paid out in this time, gross, less what came back; of all sales channels"),
}
const figures = z.object(money).meta({ title: "OverviewFigures" })

const ranked = z.object({
  id: z.string(),
  label: z.string().describe("The affiliate's name, the code, the product's title as it was sold"),
  affiliate_id: z.string().nullable().describe("The affiliate, or whose code it is; null for products"),
  commission: signedMajorAmount(),
  commissions: count().describe("How many commissions had a part in it"),
}).meta({ title: "OverviewRank" })

const currency = z.object({
  currency_code: z.string(),
  current: figures,
  previous: figures,
  owed: signedMajorAmount().describe("Now: Σ of all affiliates' balance “approved”, which is in no live payout; of all sales channels"),
  overdue: signedMajorAmount().describe(`What of it has been ready to pay for more than ${OVERDUE_DAYS} days`),
  series: z.array(z.object({ at: dateTime(), ...money })),
  top: z.object({ affiliates: z.array(ranked), codes: z.array(ranked), products: z.array(ranked) }),
}).meta({ title: "OverviewCurrency" })

const overview = z.object({
  period: period.extend({ grain: z.enum(GRAINS) }),
  previous_period: period,
  traffic: z.object({ current: traffic, previous: traffic, series: z.array(z.object({ at: dateTime(), ...clicks })) })
    .describe("Of the whole programme: a click knows neither currency nor sales channel"),
  currencies: z.array(currency).describe("Those with anything to say, by code"),
  waiting: z.object({
    applications: count(),
    tax_documents: count().describe("Uploaded, not yet verified"),
    commissions: count().describe("Held for review"),
    payout_batches: count().describe("Prepared, not yet approved"),
    failed_payouts: count(),
    disputed_payouts: count().describe("Kept back, not yet released"),
  }).describe("What waits for a person, now, whatever the period"),
}).meta({ title: "AffiliateOverview" })

export const overviewContracts = defineContracts([
  {
    method: "GET",
    path: "/admin/affiliate-overview",
    access: "admin",
    tag: "Overview",
    summary: "Read the programme's figures in a period against the one before",
    description:
      "Both periods are of equal length. `series` has a point for every day up to 92 days, for every week (from Monday) up to two years, for every month beyond; points begin at midnight UTC. Orders count when they were placed, money when it was posted. Adjustments and bonuses are in `owed` and `paid` alone.",
    query: z.strictObject({
      from: instant().optional().describe("30 days before `to` when left out"),
      to: instant().optional().describe("Not included; now when left out"),
      currency_code: currencyCode().optional(),
      sales_channel_id: id().optional(),
    }),
    response: z.object({ affiliate_overview: overview }),
  },
])
