import { blocksOf, spansOf } from "../markdown"

describe("terms in Markdown", () => {
  it("a heading, a paragraph over two lines and lists are blocks", () => {
    const text = "# Terms\nBe honest.\nAlways.\n\n- No spam\n- No ads\n  on our name\n\n1. First\n2) Second"
    expect(blocksOf(text)).toEqual([
      { kind: "heading", text: "Terms" },
      { kind: "paragraph", text: "Be honest. Always." },
      { kind: "bullets", items: ["No spam", "No ads on our name"] },
      { kind: "numbers", items: ["First", "Second"] },
    ])
  })

  it("bold words and links are spans, and only addresses of the web and of mail are links", () => {
    expect(spansOf("Pay **30 days** later, see [here](https://shop.example/t) or [there](javascript:alert(1)).")).toEqual([
      { text: "Pay ", isStrong: false, href: null },
      { text: "30 days", isStrong: true, href: null },
      { text: " later, see ", isStrong: false, href: null },
      { text: "here", isStrong: false, href: "https://shop.example/t" },
      { text: " or [there](javascript:alert(1)).", isStrong: false, href: null },
    ])
  })

  it("HTML stays text", () => {
    expect(blocksOf("<script>alert(1)</script>")).toEqual([{ kind: "paragraph", text: "<script>alert(1)</script>" }])
  })
})
