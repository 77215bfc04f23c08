import { canDoToBatch } from "../batch-actions"
import { BATCH_STATES } from "../batch-states"
import { payoutActionsIn } from "../payout-actions"

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
    ["pending", ["cancel"]],
    ["approved", ["cancel"]],
    ["processing", ["mark-paid", "mark-failed"]],
    ["paid", ["mark-returned"]],
    ["failed", ["retry", "cancel"]],
    ["canceled", []],
    ["returned", []],
  ] as const)("%s: %j", (state, actions) => {
    expect(payoutActionsIn(state)).toEqual(actions)
  })
})
