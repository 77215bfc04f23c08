import { useLayoutEffect } from "react"

const SUFFIX = " - Medusa"

/**
 * Names the browser's window and its history after what a page shows, as Medusa's own pages of an order or a customer are.
 * Those know it from a loader, before they are shown; ours know it later, when the dashboard has named the window after the
 * menu. It does so in the frame after the page has changed, so the name is set in the frame after that.
 */
export function usePageTitle(name: string | undefined): void {
  useLayoutEffect(() => {
    if (name === undefined) {
      return
    }
    let before: string | undefined
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        before = document.title
        document.title = `${name}${SUFFIX}`
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      if (before !== undefined) {
        document.title = before
      }
    }
  }, [name])
}
