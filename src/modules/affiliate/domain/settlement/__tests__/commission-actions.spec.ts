import { commissionActionsFrom, commissionNeedsReason, commissionTarget } from "../commission-actions"

describe("What a person can do to a commission", () => {
  it.each([
    ["pending_review", ["approve", "deny"]],
    ["denied", ["reopen"]],
    ["pending", ["approve"]],
    ["approved", []],
  ] as const)("%s: %j", (state, actions) => {
    expect(commissionActionsFrom(state)).toEqual(actions)
  })

  it("approving clears a held one and approves a pending one", () => {
    expect(commissionTarget("approve", "pending_review")).toBe("pending")
    expect(commissionTarget("approve", "pending")).toBe("approved")
  })

  it.each([
    ["deny", "pending_review", "missing_cost", true],
    ["reopen", "denied", null, true],
    ["approve", "pending_review", "fraud", true],
    ["approve", "pending_review", "missing_cost", false],
    ["approve", "pending", "fraud", false],
  ] as const)("%s of %s held for %s needs a reason: %s", (action, status, hold_reason, needed) => {
    expect(commissionNeedsReason(action, { status, hold_reason })).toBe(needed)
  })
})
