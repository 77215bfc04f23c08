import { canDoToBatch } from "../batch-actions"
import { BATCH_STATES } from "../batch-states"
import { payoutActionsOf } from "../payout-actions"

describe("what a batch allows", () => {
  it.each([
    ["approve", ["pending"]],
    ["cancel", ["pending", "approved"]],
    ["process", ["approved", "processing"]],
    ["confirm", ["processing"]],
    ["export", ["approved", "processing", "completed"]],
  ] as const)("%s: in %j and in no other state", (action, states) => {
    expect(BATCH_STATES.filter((state) => canDoToBatch(action, state))).toEqual(states)
  })
})

describe("what a payout allows", () => {
  it.each([
    ["pending", ["cancel", "dispute"]],
    ["approved", ["cancel", "dispute"]],
    ["processing", ["mark-paid", "mark-failed"]],
    ["paid", ["mark-returned"]],
    ["failed", ["retry", "cancel", "dispute"]],
    ["canceled", []],
    ["returned", []],
  ] as const)("%s: %j", (status, actions) => {
    expect(payoutActionsOf({ status, disputed_at: null })).toEqual(actions)
  })

  it.each(["pending", "approved", "failed"] as const)("%s and disputed: only to be released or canceled", (status) => {
    expect(payoutActionsOf({ status, disputed_at: "2026-01-31T00:00:00Z" })).toEqual(["release", "cancel"])
  })
})
