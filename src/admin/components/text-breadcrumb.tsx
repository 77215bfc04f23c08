import { useText, type TextKey } from "../hooks/use-text"

/** The name of a page that shows nothing in particular. */
export function TextBreadcrumb({ text }: { text: TextKey }) {
  return <span>{useText()(text)}</span>
}
