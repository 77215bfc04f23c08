/**
 * State machines as data. A machine is a map from each state to the states that may follow it; everything else is
 * derived, so that a test can walk every legal and illegal move.
 */
export interface StateMachine<S extends string> {
  /** What the machine moves, as it is written in a sentence: "affiliate", "payout". */
  readonly name: string
  /** The states in which a record may begin. */
  readonly initial: readonly S[]
  readonly transitions: Readonly<Record<S, readonly S[]>>
}

/** A move that the machine does not know. The service answers it with a 400 and this message. */
export class IllegalTransitionError extends Error {
  override readonly name = "IllegalTransitionError"

  constructor(
    readonly machine: string,
    readonly from: string,
    readonly to: string,
    readonly allowed: readonly string[]
  ) {
    const next = allowed.length > 0 ? `from ${from} it can become ${allowed.join(" or ")}` : `${from} is final`
    super(`The ${machine.replace(/_/g, " ")} cannot go from ${from} to ${to}: ${next}.`)
  }
}

/** Declares a machine. The map must name every state of `S`: leaving one out does not compile. */
export function defineMachine<S extends string>(machine: StateMachine<S>): StateMachine<S> {
  return machine
}

/** All states of a machine, in the order in which they are declared. */
export function statesOf<S extends string>(machine: StateMachine<S>): S[] {
  return Object.keys(machine.transitions) as S[]
}

/** The states that may follow `from`; none for a final or unknown state. */
export function nextStates<S extends string>(machine: StateMachine<S>, from: S): readonly S[] {
  // Own keys only: a state read from outside may be "constructor", which every object inherits.
  return Object.prototype.hasOwnProperty.call(machine.transitions, from) ? machine.transitions[from] : []
}

/** Whether the move is legal. Staying in a state is not a move. */
export function canMove<S extends string>(machine: StateMachine<S>, from: S, to: S): boolean {
  return nextStates(machine, from).includes(to)
}

/**
 * Throws unless the move is legal.
 * @throws IllegalTransitionError naming the machine and both states
 */
export function assertTransition<S extends string>(machine: StateMachine<S>, from: S, to: S): void {
  if (!canMove(machine, from, to)) {
    throw new IllegalTransitionError(machine.name, from, to, nextStates(machine, from))
  }
}

/** The states from which `to` can be reached in one move: the list for `WHERE status IN (…)` of a guarded UPDATE. */
export function statesBefore<S extends string>(machine: StateMachine<S>, to: S): S[] {
  return statesOf(machine).filter((from) => canMove(machine, from, to))
}

/** Every state that can be reached from `from` in any number of moves, `from` included. */
export function reachableStates<S extends string>(machine: StateMachine<S>, from: readonly S[] = machine.initial): Set<S> {
  const seen = new Set<S>(from)
  // A Set visits what is added while it is walked, so this ends when nothing new turns up.
  for (const state of seen) {
    for (const next of nextStates(machine, state)) {
      seen.add(next)
    }
  }
  return seen
}
