import { useState } from "react"

const STEP = 25

/** A long list that is here already, shown bit by bit. */
export function useShowMore<T>(rows: readonly T[]): { shown: readonly T[]; hidden: number; showMore: () => void } {
  const [limit, setLimit] = useState(STEP)
  return { shown: rows.slice(0, limit), hidden: Math.max(0, rows.length - limit), showMore: () => setLimit(limit + STEP * 4) }
}
