import { useSyncExternalStore } from "react"

/** As the system has it, unless the person chooses. */
export const THEMES = ["system", "light", "dark"] as const
export type Theme = (typeof THEMES)[number]

const KEY = "affiliate-portal-theme"
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)")
const listeners = new Set<() => void>()

let theme: Theme = THEMES.find((known) => known === localStorage.getItem(KEY)) ?? "system"

/** Puts the theme on the page; again when the system's changes. */
export function showTheme(): void {
  const isDark = theme === "dark" || (theme === "system" && prefersDark.matches)
  document.documentElement.classList.toggle("dark", isDark)
  document.documentElement.classList.toggle("light", !isDark)
}

prefersDark.addEventListener("change", showTheme)

export function chooseTheme(chosen: Theme): void {
  theme = chosen
  localStorage.setItem(KEY, chosen)
  showTheme()
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme)
