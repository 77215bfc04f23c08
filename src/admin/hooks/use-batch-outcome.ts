import { toast } from "@medusajs/ui"
import { useState } from "react"
import { refusalsOf, type BatchResult } from "../components/batch-refusals"

/**
 * What follows a batch: a toast for what moved, and it is over; or the results, to show who was refused.
 * @param done the toast's text for so many
 */
export function useBatchOutcome(done: (count: number) => string, onDone: () => void) {
  const [results, setResults] = useState<BatchResult[] | null>(null)
  const take = (answer: { results: BatchResult[] }) => {
    const refused = refusalsOf(answer.results).length
    const moved = answer.results.length - refused
    if (moved > 0) {
      toast.success(done(moved))
    }
    if (refused > 0) {
      setResults(answer.results)
    } else {
      onDone()
    }
  }
  return { results, take }
}
