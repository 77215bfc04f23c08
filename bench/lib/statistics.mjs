/** The middle value; of an even number of them, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Lets arms take turns, so that whatever the machine does meanwhile happens to all of them: A B C, B C A, C A B, … No arm
 * ever runs twice in a row, which would find its caches warm.
 *
 * @param {Record<string, (round: number) => Promise<number[] | number>>} arms each returns what it measured in a round
 * @param {number} rounds
 * @returns {Promise<Record<string, number[]>>} by arm, the median of each round
 */
export async function takeTurns(arms, rounds) {
  const names = Object.keys(arms)
  const measured = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      measured[name].push(median([await arms[name](round)].flat()))
    }
  }
  return measured
}

/**
 * One arm against another, round by round: what changes between rounds cancels out.
 * @returns {{ ratio: number, low: number, high: number }} the median of the rounds' ratios, and the lowest and highest
 */
export function ratioOf(numerator, denominator) {
  const ratios = numerator.map((value, round) => value / denominator[round])
  return { ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) }
}

/** Runs some work and returns how many milliseconds it took. */
export async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}
