const WIDTH = 110

/** A sentence as indented lines, broken between words; what follows the first line is indented a little more. */
export function note(sentence: string, indent = 6): string {
  const lines: string[] = []
  let line = " ".repeat(indent)
  for (const word of sentence.split(" ")) {
    if (line.trim() !== "" && line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = " ".repeat(indent + 2)
    }
    line += line.trim() === "" ? word : ` ${word}`
  }
  return [...lines, line].join("\n")
}
