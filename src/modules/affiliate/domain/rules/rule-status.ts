/** Where a rule's window lies, seen from now: whether it could apply at all. Whether it wins is another question. */
export const RULE_STATUSES = ["active", "scheduled", "expired"] as const
export type RuleStatus = (typeof RULE_STATUSES)[number]
