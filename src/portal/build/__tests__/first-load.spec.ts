import { gzipSync } from "node:zlib"
import { firstLoadBytes } from "../first-load"

const size = (content: string) => gzipSync(content).length

describe("the first load of the portal", () => {
  it("is the entry, what it imports at once and the styles, gzipped, each once", () => {
    const bytes = firstLoadBytes([
      { type: "chunk", fileName: "entry.js", isEntry: true, imports: ["shared.js", "react.js"], content: "entry" },
      { type: "chunk", fileName: "shared.js", imports: ["react.js"], content: "shared" },
      { type: "chunk", fileName: "react.js", imports: [], content: "react" },
      { type: "asset", fileName: "index.css", content: "css" },
      { type: "chunk", fileName: "dashboard.js", imports: ["react.js"], content: "a page of its own" },
      { type: "asset", fileName: "inter.woff2", content: "a font" },
    ])
    expect(bytes).toBe(size("entry") + size("shared") + size("react") + size("css"))
  })
})
