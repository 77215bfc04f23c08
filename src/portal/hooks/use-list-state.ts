import { useSearchParams } from "react-router-dom"

/**
 * A list's filters and page, kept in the address: they survive a reload, and going back from a detail finds the list as
 * it was left. A filter that changes begins at the first page.
 */
export function useListState(names: readonly string[]) {
  const [params, setParams] = useSearchParams()
  const set = (changes: Record<string, string>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        Object.entries(changes).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)))
        return next
      },
      { replace: true, preventScrollReset: true }
    )
  return {
    filters: Object.fromEntries(names.map((name) => [name, params.get(name) ?? ""])),
    offset: Math.max(0, Number.parseInt(params.get("offset") ?? "0", 10) || 0),
    isFiltered: names.some((name) => params.get(name)),
    setFilter: (name: string, value: string) => set({ [name]: value, offset: "" }),
    setOffset: (offset: number) => set({ offset: offset > 0 ? String(offset) : "" }),
  }
}
