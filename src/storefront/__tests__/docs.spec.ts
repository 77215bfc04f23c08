import { readFileSync } from "node:fs"
import { join } from "node:path"

const ROOT = join(__dirname, "../../..")
const read = (path: string) => readFileSync(join(ROOT, path), "utf8")
const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "")

describe("docs/storefront.md", () => {
  const document = read("docs/storefront.md")
  const excerpts = [...document.matchAll(/<!-- (next-app\/\S+) -->\n```tsx?\n([\s\S]*?)```/g)].map(([, file = "", text = ""]) => ({ file, text }))

  it("shows four files of the Next.js app", () => {
    expect(excerpts.map(({ file }) => file)).toEqual(["next-app/lib/affiliates.ts", "next-app/lib/config.ts", "next-app/app/affiliates.tsx", "next-app/app/layout.tsx"])
  })

  it.each(excerpts)("$file: every line is in the app that is built and bought in, in this order", ({ file, text }) => {
    const shown = linesOf(text)
    const rest = linesOf(read(`integration-tests/storefront/${file}`)).values()
    const found = shown.filter((line) => {
      for (const own of rest) {
        if (own === line) {
          return true
        }
      }
      return false
    })
    expect(found).toEqual(shown)
  })

  it("lists every option", () => {
    const [, shape = ""] = /interface ReferralOptions \{\n([\s\S]*?)\n\}/.exec(read("src/storefront/options.ts")) ?? []
    const options = [...shape.matchAll(/^ {2}(\w+)\??: /gm)].map(([, name]) => name)
    const listed = [...document.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
    expect(options.length).toBeGreaterThan(5)
    expect(listed).toEqual(options)
  })
})
