import { generateEntityId } from "@medusajs/framework/utils"
import { describeRuleChange } from "../domain/rules/change"
import { previewCommission, type CommissionPreview, type PreviewLine } from "../domain/rules/preview"
import type { RuleInput, RuleProblem } from "../domain/rules/rule-input"
import { lineUpRules, type LinedUpRule, type SellerScope } from "../domain/rules/line-up"
import type { CommissionRule, RuleContext, RuleSubject } from "../domain/rules/types"
import { validateRule } from "../domain/rules/validate"
import type { Actor } from "../lib/actor"
import { invalid, notFound } from "../lib/errors"
import type { Sql } from "../lib/sql"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateRuleBookRepository } from "../repositories/rule-book-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateRuleBookRepository: AffiliateRuleBookRepository
}

/** A rule as it is asked for. What is left out takes its default: null, `order_subtotal`, now. */
export type NewRule = Pick<RuleInput, "name" | "scope" | "kind"> & Partial<RuleInput>

/** The rules before a product. */
export interface ProductLineUp {
  rules: LinedUpRule[]
  /** How many there are of each; not all of them are among `rules`. */
  seller_rules: Record<SellerScope, number>
}

/** An order that has not happened, and perhaps a rule that is not written down. */
export interface PreviewInput {
  lines: PreviewLine[]
  context: RuleContext
  draft?: NewRule
}

/** What a draft is called where rules are named by their ids. */
const DRAFT_ID = "draft"

/** A clock may be a little behind; anything earlier is a wish to change the past. */
const PAST_TOLERANCE_MS = 60_000

/** The rules: writing them down, ending them, asking what they would give. */
export class AffiliateRuleBookService {
  private readonly audit: AffiliateAuditRepository
  private readonly rules: AffiliateRuleBookRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.rules = cradle.affiliateRuleBookRepository
  }

  /**
   * A new rule, in force from `effective_at` (now when left out). One that begins in the past is refused: it would
   * change what was decided already. Within the tolerance it begins now.
   * @returns the id.
   * @throws MedusaError invalid_data naming every field that is wrong.
   */
  async create(sql: Sql, input: NewRule, actor: Actor, now: Date): Promise<string> {
    const rule = completed(input, now)
    const problems = [...validateRule(rule), ...pastProblems(rule.effective_at, now)]
    if (problems.length > 0) {
      throw invalid(sentenceOf(problems))
    }
    const effective_at = later(rule.effective_at, now.toISOString())
    const id = generateEntityId(undefined, "affrule")
    await this.rules.insert(sql, { ...rule, effective_at, id, created_by: actor.id })
    await this.audit.append(sql, [auditOf(id, "create", actor, { ...rule, effective_at })])
    return id
  }

  /**
   * Changes what may still change: the name and an end that is ahead.
   * @throws MedusaError not_found; invalid_data that says to create a superseding rule.
   */
  async edit(sql: Sql, id: string, patch: Partial<CommissionRule>, actor: Actor, now: Date): Promise<void> {
    const found = await this.rules.lock(sql, id)
    if (!found) {
      throw notFound("Commission rule", id)
    }
    const change = describeRuleChange(found, withUtc(patch), now.toISOString())
    if (!change.allowed) {
      throw invalid(sentenceOf(change.problems))
    }
    const { name = found.name, expires_at = found.expires_at } = change.changes
    await this.rules.update(sql, id, { name, expires_at })
    await this.audit.append(sql, [
      auditOf(id, "edit", actor, { from: { name: found.name, expires_at: found.expires_at }, to: { name, expires_at } }),
    ])
  }

  /**
   * A rule as it would be written down, with an id of its own and no end, for trying it on orders placed since `from`.
   * @throws MedusaError invalid_data naming every field that is wrong.
   */
  draft(input: NewRule, from: string, now: Date): CommissionRule {
    const rule = accepted(input, now)
    return { ...rule, id: generateEntityId(undefined, "affrule"), effective_at: from, expires_at: null, created_at: now.toISOString() }
  }

  /** The rules that can claim a product now, in the order in which they win, and how many depend on who sells. */
  async lineUp(sql: Sql, subject: RuleSubject, at: string): Promise<ProductLineUp> {
    const keys = [...productKeys(subject), ["global", ""] as const]
    const question = { rule_scopes: keys.map(([scope]) => scope), rule_refs: keys.map(([, ref]) => ref), at }
    const rules = await this.rules.rulesInForce(sql, question)
    return { rules: lineUpRules({ subject, rules, at }), seller_rules: await this.rules.countSellerRules(sql, at) }
  }

  /**
   * What an order that has not happened would earn, and why; with a draft, as if that were among the rules. A draft
   * without a start of its own begins at the order's moment. Writes nothing.
   * @throws MedusaError invalid_data naming every field of the draft that is wrong.
   */
  async preview(sql: Sql, { draft, ...input }: PreviewInput): Promise<CommissionPreview> {
    const { rule_scopes, rule_refs } = keysOf(input.lines, input.context)
    const { currency_code, at } = input.context
    const rules = await this.rules.rulesToExplain(sql, { rule_scopes, rule_refs, currency_code, at })
    return previewCommission({ ...input, rules: draft ? [...rules, { ...accepted(draft, new Date(at)), id: DRAFT_ID, created_at: at }] : rules })
  }
}

/** A rule that is not written down, complete. @throws MedusaError invalid_data naming every field that is wrong. */
function accepted(input: NewRule, now: Date): RuleInput {
  const rule = completed(input, now)
  const problems = validateRule(rule)
  if (problems.length > 0) {
    throw invalid(sentenceOf(problems))
  }
  return rule
}

function completed(input: NewRule, now: Date): RuleInput {
  return withUtc({
    scope_ref_id: null,
    rate: null,
    flat_per: null,
    currency_code: null,
    basis: "order_subtotal" as const,
    tiers: null,
    max_amount: null,
    expires_at: null,
    ...withoutUndefined(input),
    effective_at: input.effective_at ?? now.toISOString(),
  })
}

function pastProblems(effectiveAt: string, now: Date): RuleProblem[] {
  if (!(Date.parse(effectiveAt) < now.getTime() - PAST_TOLERANCE_MS)) {
    return []
  }
  const message = `effective_at lies in the past (${effectiveAt}); a rule cannot change what was already decided. The earliest is now.`
  return [{ field: "effective_at", message }]
}

/** The same moments written in UTC; what is no date stays as it is, for the validation to name. */
function withUtc<T extends { effective_at?: string; expires_at?: string | null }>(rule: T): T {
  const utc = (text: string) => (Number.isNaN(Date.parse(text)) ? text : new Date(text).toISOString())
  return {
    ...rule,
    ...(rule.effective_at ? { effective_at: utc(rule.effective_at) } : {}),
    ...(rule.expires_at ? { expires_at: utc(rule.expires_at) } : {}),
  }
}

const later = (a: string, b: string) => (Date.parse(a) < Date.parse(b) ? b : a)

const withoutUndefined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T

/** Most messages begin with their field; the others are given it. */
const sentenceOf = (problems: RuleProblem[]) =>
  problems.map(({ field, message }) => (message.startsWith(`${field} `) ? message : `Field '${field}': ${message}`)).join(" ")

/** What the lines of an order could be called by, once each. The order path asks the same keys. */
function keysOf(lines: readonly PreviewLine[], context: RuleContext) {
  const pairs: [string, string | null][] = [
    ...lines.map((line): [string, string | null] => ["product", line.product_id]),
    ...lines.flatMap((line) => line.categories.map(({ id }): [string, string] => ["category", id])),
    ["affiliate", context.affiliate_id],
    ["org", context.org_id],
    ["channel", context.sales_channel_id],
    ["global", ""],
  ]
  const known = [...new Map(pairs.filter(([, ref]) => ref !== null).map((pair) => [pair.join(":"), pair])).values()]
  return { rule_scopes: known.map(([scope]) => scope), rule_refs: known.map(([, ref]) => ref ?? "") }
}

const productKeys = ({ product_id, categories }: RuleSubject) => [
  ...(product_id === null ? [] : [["product", product_id] as const]),
  ...categories.map(({ id }) => ["category", id] as const),
]

const auditOf = (id: string, action: string, actor: Actor, data: unknown) => ({
  entity: "commission_rule" as const,
  entity_id: id,
  action,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
