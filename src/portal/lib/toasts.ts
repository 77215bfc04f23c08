import { useSyncExternalStore } from "react"

export interface Toast {
  id: number
  kind: "success" | "error"
  text: string
}

/** Long enough to be read, short enough not to be in the way. */
const SHOWN_MS = 6_000

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

function change(next: readonly Toast[]): void {
  toasts = next
  listeners.forEach((listener) => listener())
}

/** Says something in the corner, to screen readers too. */
export function toast(kind: Toast["kind"], text: string): void {
  const id = ++lastId
  change([...toasts, { id, kind, text }])
  setTimeout(() => dismiss(id), SHOWN_MS)
}

export function dismiss(id: number): void {
  change(toasts.filter((shown) => shown.id !== id))
}

export const useToasts = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts
  )
