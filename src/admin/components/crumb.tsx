import { useText, type TextKey } from "../hooks/use-text"

/** A page's name in the breadcrumb, which Medusa renders outside of the page. */
export function Crumb({ text }: { text: TextKey }) {
  return <>{useText()(text)}</>
}
