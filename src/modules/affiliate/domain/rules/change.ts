import { instantOf, readInstant } from "./instant"
import { nameProblems, type RuleProblem } from "./rule-input"
import type { CommissionRule } from "./types"

/** What may still be said about a rule that orders have earned by. */
export type RuleChange =
  | { allowed: true; changes: { name?: string; expires_at?: string | null } }
  | { allowed: false; problems: RuleProblem[] }

/**
 * Whether a rule may be changed as asked. Only `name` and an `expires_at` that is still ahead can change: everything
 * else would rewrite why past orders earned what they earned. Fields that repeat what the rule already says are no
 * change and are let through.
 *
 * An expires_at that lies behind is frozen. A new one must be ahead and later than effective_at; null takes the end
 * away, which rewrites nothing either. Ending at `now` exactly is refused: an order being placed at this moment may
 * already have been judged.
 * @param now ISO 8601 in UTC
 * @throws RuleError `bad_instant` for a `now` that is none
 */
export function describeRuleChange(existing: CommissionRule, patch: Partial<CommissionRule>, now: string): RuleChange {
  const fields = (Object.keys(patch) as (keyof CommissionRule)[]).filter(
    (field) => patch[field] !== undefined && !isSame(patch[field], existing[field])
  )
  const problems = fields.flatMap((field) => problemsOf(field, existing, patch, now))
  if (problems.length > 0) {
    return { allowed: false, problems }
  }
  return {
    allowed: true,
    changes: {
      ...(fields.includes("name") ? { name: patch.name } : {}),
      ...(fields.includes("expires_at") ? { expires_at: patch.expires_at } : {}),
    },
  }
}

function isSame(a: unknown, b: unknown): boolean {
  const instant = readInstant(a)
  return JSON.stringify(a) === JSON.stringify(b) || (instant !== null && instant === readInstant(b))
}

function problemsOf(
  field: keyof CommissionRule,
  existing: CommissionRule,
  patch: Partial<CommissionRule>,
  now: string
): RuleProblem[] {
  if (field === "name") {
    return nameProblems(patch.name)
  }
  if (field === "expires_at") {
    return expiryProblems(existing, patch.expires_at ?? null, now)
  }
  const message =
    `${field} of a rule cannot change, because past orders earned by it. ` +
    "Create a rule for the same scope with a later effective_at: it supersedes this one from then on."
  return [{ field, message }]
}

function expiryProblems(existing: CommissionRule, expires_at: string | null, now: string): RuleProblem[] {
  const field = "expires_at"
  const now_at = instantOf(now, "now")
  const ended_at = existing.expires_at === null ? Infinity : instantOf(existing.expires_at, "expires_at")
  if (ended_at <= now_at) {
    const message =
      `The rule ended at ${existing.expires_at ?? "?"}; an end that has passed cannot change. ` +
      "Create a rule for the same scope with a later effective_at to go on."
    return [{ field, message }]
  }
  const ends_at = expires_at === null ? Infinity : readInstant(expires_at)
  if (ends_at === null) {
    return [{ field, message: "expires_at must be an instant in UTC, such as 2026-01-31T00:00:00Z, or null." }]
  }
  if (ends_at <= now_at) {
    return [{ field, message: `expires_at must be later than now (${now}): an end in the past would rewrite history.` }]
  }
  if (ends_at <= instantOf(existing.effective_at, "effective_at")) {
    return [{ field, message: "expires_at must be later than effective_at." }]
  }
  return []
}
