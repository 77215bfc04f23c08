import { emailAddress } from "../email-address"

describe("emailAddress", () => {
  it.each(["ann@example.com", "Ann+shop@sub.example.com"])("%j is one", (text) => {
    expect(emailAddress().safeParse(text).success).toBe(true)
  })

  it.each([
    ["a zero-width space", "ann\u200b@example.com"],
    ["a soft hyphen", "an\u00adn@example.com"],
    ["a direction mark at the end", "ann@example.com\u200e"],
    ["a NUL", "ann\u0000@example.com"],
    ["a line break", "ann@example.com\n"],
    ["a blank before it", " ann@example.com"],
    ["a Cyrillic letter", "\u0430nn@example.com"],
    ["no at sign", "ann"],
    ["255 characters", `${"a".repeat(243)}@example.com`],
  ])("%s: refused", (_what, text) => expect(emailAddress().safeParse(text).success).toBe(false))
})
