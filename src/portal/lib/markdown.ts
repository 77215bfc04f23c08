/** A part of a text, as far as terms need it: headings, paragraphs and lists. */
export type Block = { kind: "heading"; text: string } | { kind: "paragraph"; text: string } | { kind: "bullets" | "numbers"; items: string[] }

export interface Span {
  text: string
  isStrong: boolean
  /** Of a link; only ever http, https or mailto. */
  href: string | null
}

const HEADING = /^#{1,6}\s+(.*)$/
const BULLET = /^\s*[-*]\s+(.*)$/
const NUMBER = /^\s*\d+[.)]\s+(.*)$/

/** Markdown in blocks. What it does not know stays as it was written. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  for (const line of markdown.split(/\r?\n/)) {
    if (line.trim() === "") {
      isOpen = false
      continue
    }
    addLine(blocks, line, isOpen)
    isOpen = !HEADING.test(line)
  }
  return blocks
}

/** @param isOpen whether the line goes on with the block before it */
function addLine(blocks: Block[], line: string, isOpen: boolean): void {
  const last = blocks[blocks.length - 1]
  const heading = HEADING.exec(line)
  if (heading) {
    blocks.push({ kind: "heading", text: heading[1] ?? "" })
    return
  }
  const bullet = BULLET.exec(line)
  const item = bullet ?? NUMBER.exec(line)
  if (item) {
    const kind = bullet ? "bullets" : "numbers"
    if (last?.kind === kind) {
      last.items.push(item[1] ?? "")
    } else {
      blocks.push({ kind, items: [item[1] ?? ""] })
    }
    return
  }
  if (isOpen && last?.kind === "paragraph") {
    last.text += ` ${line.trim()}`
  } else if (isOpen && last && "items" in last) {
    last.items[last.items.length - 1] += ` ${line.trim()}`
  } else {
    blocks.push({ kind: "paragraph", text: line.trim() })
  }
}

const SPAN = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g

/** A line's bold words and links. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const match of text.matchAll(SPAN)) {
    const [whole, strong, linked, href] = match
    spans.push({ text: text.slice(at, match.index), isStrong: false, href: null })
    spans.push({ text: strong ?? linked ?? "", isStrong: strong !== undefined, href: href ?? null })
    at = match.index + whole.length
  }
  spans.push({ text: text.slice(at), isStrong: false, href: null })
  return spans.filter((span) => span.text !== "")
}
