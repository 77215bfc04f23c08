import { useEffect } from "react"
import { config } from "../lib/config"

/** The window's title: the page, and whose portal it is. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${config.name}`
  }, [title])
}
