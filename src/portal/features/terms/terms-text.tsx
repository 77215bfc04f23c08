import { Fragment, type ReactNode } from "react"
import { blocksOf, spansOf, type Block } from "../../lib/markdown"

/** Markdown as React elements: never as HTML, so nothing that stands in it can run. */
export function TermsText({ markdown }: { markdown: string }) {
  return (
    <div className="txt-small text-ui-fg-base flex flex-col gap-y-3 text-pretty [overflow-wrap:anywhere]">
      {blocksOf(markdown).map((block, index) => (
        <TermsBlock key={index} block={block} />
      ))}
    </div>
  )
}

function TermsBlock({ block }: { block: Block }) {
  if (block.kind === "heading") {
    return <p className="txt-compact-small-plus mt-2 first:mt-0">{inline(block.text)}</p>
  }
  if (block.kind === "paragraph") {
    return <p>{inline(block.text)}</p>
  }
  const List = block.kind === "numbers" ? "ol" : "ul"
  return (
    <List className={block.kind === "numbers" ? "list-decimal space-y-1 ps-5" : "list-disc space-y-1 ps-5"}>
      {block.items.map((item, index) => (
        <li key={index}>{inline(item)}</li>
      ))}
    </List>
  )
}

function inline(text: string): ReactNode {
  return spansOf(text).map(({ text: part, isStrong, href }, index) => {
    const shown = isStrong ? <strong className="font-medium">{part}</strong> : <Fragment>{part}</Fragment>
    return href ? (
      <a key={index} href={href} target="_blank" rel="noopener noreferrer" className="text-ui-fg-interactive underline">
        {shown}
      </a>
    ) : (
      <Fragment key={index}>{shown}</Fragment>
    )
  })
}
