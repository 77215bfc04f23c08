import type { PayoutInstruction, PayoutRail, RailAnswer } from "../../../src/modules/affiliate/domain/payout/rail"

type Answer = (instruction: PayoutInstruction, key: string) => Promise<RailAnswer>

/** What a test wants the rail to answer, and what it was asked; on globalThis, because the plugin creates the rail. */
export interface RailScript {
  submit?: Answer
  lookup?: Answer
  /** Why it takes no payout. */
  refuses?: string[]
  calls: { mode: "submit" | "lookup"; key: string; net: string }[]
}

const SCRIPT = Symbol.for("medusa-plugin-affiliates.test.rail-script")

/** The script in force in this process. */
export function railScript(): RailScript {
  const global = globalThis as { [SCRIPT]?: RailScript }
  return (global[SCRIPT] ??= { calls: [] })
}

/** Forgets answers and calls. */
export function resetRail(): void {
  Object.assign(railScript(), { submit: undefined, lookup: undefined, refuses: undefined, calls: [] })
}

/** A rail that answers as the test says; left alone, it pays at once under the key as its reference. */
class ScriptedRail implements PayoutRail {
  static identifier = "scripted"
  readonly code = "scripted"

  check() {
    return railScript().refuses ?? []
  }
  submit(instruction: PayoutInstruction, key: string) {
    return this.answer("submit", instruction, key)
  }
  lookup(instruction: PayoutInstruction, key: string) {
    return this.answer("lookup", instruction, key)
  }

  private async answer(mode: "submit" | "lookup", instruction: PayoutInstruction, key: string): Promise<RailAnswer> {
    const script = railScript()
    script.calls.push({ mode, key, net: `${instruction.net}` })
    return (await script[mode]?.(instruction, key)) ?? { result: "paid", external_reference: key, paid_at: new Date().toISOString() }
  }
}

export default { services: [ScriptedRail] }
