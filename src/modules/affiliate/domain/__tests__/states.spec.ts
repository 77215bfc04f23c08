import {
  assertTransition,
  canMove,
  IllegalTransitionError,
  nextStates,
  reachableStates,
  statesBefore,
  statesOf,
  type StateMachine,
} from "../state-machine"
import {
  AFFILIATE_MACHINE,
  AFFILIATE_STATES,
  COMMISSION_MACHINE,
  COMMISSION_STATES,
  PAYOUT_MACHINE,
  PAYOUT_STATES,
  PAYOUT_STATES_IN_FLIGHT,
  PAYOUT_STATES_RELEASING_LINES,
  TAX_DOCUMENT_MACHINE,
  TAX_DOCUMENT_STATES,
} from "../states"

/** The legal moves, written a second time by hand from the design: the machines must say exactly this. */
const CASES: [StateMachine<string>, readonly string[], string[]][] = [
  [
    AFFILIATE_MACHINE,
    AFFILIATE_STATES,
    [
      ...["pending>active", "pending>rejected", "active>suspended", "suspended>active", "active>terminated", "suspended>terminated"],
      ...["pending>erased", "active>erased", "rejected>erased", "suspended>erased", "terminated>erased"],
    ],
  ],
  [
    COMMISSION_MACHINE,
    COMMISSION_STATES,
    ["pending_review>denied", "denied>pending_review", "pending_review>pending", "pending>approved"],
  ],
  [
    PAYOUT_MACHINE,
    PAYOUT_STATES,
    [
      "pending>approved",
      "approved>processing",
      "processing>paid",
      "processing>failed",
      "failed>approved",
      "failed>canceled",
      "pending>canceled",
      "approved>canceled",
      "paid>returned",
    ],
  ],
  [
    TAX_DOCUMENT_MACHINE,
    TAX_DOCUMENT_STATES,
    ["missing>uploaded", "uploaded>verified", "uploaded>rejected", "rejected>uploaded", "verified>uploaded"],
  ],
]

describe.each(CASES.map(([machine, states, legal]) => ({ name: machine.name, machine, states, legal })))(
  "$name",
  ({ machine, states, legal }) => {
    const moves = states.flatMap((from) => states.map((to) => ({ from, to, legal: legal.includes(`${from}>${to}`) })))

    it("knows every state and no other", () => {
      expect(statesOf(machine)).toEqual([...states])
      expect(moves.filter((move) => move.legal)).toHaveLength(legal.length)
    })

    it.each(moves)("$from → $to: legal is $legal", ({ from, to, legal: isLegal }) => {
      expect(canMove(machine, from, to)).toBe(isLegal)
      expect(statesBefore(machine, to).includes(from)).toBe(isLegal)
      const move = () => assertTransition(machine, from, to)
      if (isLegal) {
        expect(move).not.toThrow()
        return
      }
      expect(move).toThrow(IllegalTransitionError)
      expect(move).toThrow(new RegExp(`${machine.name.replace("_", " ")} cannot go from ${from} to ${to}:`))
    })

    it("reaches every state from where a record begins", () => {
      expect([...reachableStates(machine)].sort()).toEqual([...states].sort())
    })
  }
)

describe("final states and unknown states", () => {
  it("leaves erased, approved, canceled and returned no way out", () => {
    const final = [AFFILIATE_MACHINE, COMMISSION_MACHINE, PAYOUT_MACHINE, TAX_DOCUMENT_MACHINE].flatMap(
      (machine: StateMachine<string>) => statesOf(machine).filter((state) => nextStates(machine, state).length === 0)
    )
    expect(final).toEqual(["erased", "approved", "canceled", "returned"])
  })

  it("reaches a commission's approval from review and from an appeal, but not review from approval", () => {
    expect(reachableStates(COMMISSION_MACHINE, ["denied"]).has("approved")).toBe(true)
    expect([...reachableStates(COMMISSION_MACHINE, ["approved"])]).toEqual(["approved"])
  })

  it("treats a state that the machine never heard of, or that objects inherit, as illegal", () => {
    const machine: StateMachine<string> = PAYOUT_MACHINE
    expect(() => assertTransition(machine, "lost", "paid")).toThrow("cannot go from lost to paid")
    expect(() => assertTransition(machine, "constructor", "paid")).toThrow(IllegalTransitionError)
    expect(() => assertTransition(machine, "paid", "toString")).toThrow("from paid it can become returned")
  })

  it("keeps what is in flight and what releases its lines apart; only paid is neither", () => {
    const neither = PAYOUT_STATES.filter(
      (state) => !([...PAYOUT_STATES_IN_FLIGHT, ...PAYOUT_STATES_RELEASING_LINES] as string[]).includes(state)
    )
    expect(neither).toEqual(["paid"])
  })
})
