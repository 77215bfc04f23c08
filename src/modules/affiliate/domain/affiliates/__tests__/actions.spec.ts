import { AFFILIATE_MACHINE, AFFILIATE_STATES, type AffiliateState } from "../../states"
import { canMove, IllegalTransitionError } from "../../state-machine"
import { AFFILIATE_ACTIONS, needsReason, planAffiliateMove, WrongActionError, type AffiliateAction } from "../actions"

const LEGAL: [AffiliateAction, AffiliateState, AffiliateState][] = [
  ["approve", "pending", "active"],
  ["reject", "pending", "rejected"],
  ["suspend", "active", "suspended"],
  ["reinstate", "suspended", "active"],
  ["terminate", "active", "terminated"],
  ["terminate", "suspended", "terminated"],
]

describe("actions on affiliates", () => {
  it.each(LEGAL)("%s: %s → %s", (action, from, to) => {
    expect(planAffiliateMove(action, from)).toBe(to)
  })

  const illegal = AFFILIATE_ACTIONS.flatMap((action) =>
    AFFILIATE_STATES.filter((from) => !LEGAL.some(([a, f]) => a === action && f === from)).map((from) => [action, from] as const)
  )
  it.each(illegal)("%s from %s is refused, naming the state", (action, from) => {
    expect(() => planAffiliateMove(action, from)).toThrow(new RegExp(`from ${from} to `))
  })

  it("24 of 30 combinations are illegal", () => expect(illegal).toHaveLength(24))

  it("every legal action is a move of the machine, and every move has an action but erasing, which is a workflow of its own", () => {
    expect(LEGAL.every(([, from, to]) => canMove(AFFILIATE_MACHINE, from, to))).toBe(true)
    const moves = AFFILIATE_STATES.flatMap((from) => AFFILIATE_MACHINE.transitions[from].filter((to) => to !== "erased"))
    expect(moves).toHaveLength(LEGAL.length)
  })

  it("approving what is suspended points to reinstate", () => {
    expect(() => planAffiliateMove("approve", "suspended")).toThrow(WrongActionError)
    expect(() => planAffiliateMove("approve", "suspended")).toThrow("from suspended to active by approve: use reinstate")
    expect(() => planAffiliateMove("approve", "terminated")).toThrow(IllegalTransitionError)
  })

  it("reject, suspend and terminate need a reason; approve and reinstate do not", () => {
    expect(AFFILIATE_ACTIONS.filter(needsReason)).toEqual(["reject", "suspend", "terminate"])
  })
})
