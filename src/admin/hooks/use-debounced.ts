import { useEffect, useState } from "react"

/** The value once it has stood still for a moment: what is typed is not asked of the server letter by letter. */
export function useDebounced<T>(value: T, delay_ms = 400): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay_ms)
    return () => clearTimeout(timer)
  }, [value, delay_ms])
  return settled
}
