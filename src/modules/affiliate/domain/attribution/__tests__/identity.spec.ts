import fc from "fast-check"
import { matchIdentity, normalizeEmail, normalizeEmailLoosely } from "../identity"

describe("normalizeEmail", () => {
  it.each([
    [" Ann@Example.COM ", "ann@example.com"],
    ["ann+shop@example.com", "ann@example.com"],
    ["ann+a+b@example.com", "ann@example.com"],
    ["a.nn@example.com", "a.nn@example.com"],
    ["A.n.N+x@gmail.com", "ann@gmail.com"],
    ["a.nn@googlemail.com", "ann@gmail.com"],
    ["a.nn@notgmail.com", "a.nn@notgmail.com"],
    ["ａｎｎ＠example.com", "ann@example.com"],
    ["+tag@example.com", "+tag@example.com"],
    ["\"a@b\"@example.com", "\"a@b\"@example.com"],
    ["an\u200bn@exam\u00adple.com\u0000", "ann@example.com"],
    ["nobody", null],
    ["@example.com", null],
    ["ann@", null],
    ["", null],
  ])("%j → %j", (email, expected) => {
    expect(normalizeEmail(email)).toBe(expected)
  })

  it("drops dots at every provider only in the loose form", () => {
    expect(normalizeEmailLoosely("a.n.n+x@sub.example.com")).toBe("ann@sub.example.com")
    expect(normalizeEmailLoosely("nobody")).toBeNull()
  })

  it("is stable: normalising twice changes nothing", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const once = normalizeEmail(email)
        expect(once).not.toBeNull()
        expect(normalizeEmail(once ?? "")).toBe(once)
      })
    )
  })
})

describe("matchIdentity", () => {
  const affiliate = { affiliate_id: "aff_1", emails: ["boss@org.test", "j.doe@org.test"] }

  it.each([
    ["same", { emails: ["x@y.test", "J.Doe+2@ORG.test"] }],
    ["alike", { emails: ["jdoe@org.test"] }],
    ["different", { emails: ["doe@org.test", "not an address"] }],
    ["different", { emails: [] }],
  ] as const)("%s: %j", (expected, buyer) => {
    expect(matchIdentity(buyer, affiliate)).toBe(expected)
  })

  it("two unreadable addresses are not the same person", () => {
    expect(matchIdentity({ emails: ["?"] }, { ...affiliate, emails: ["?"] })).toBe("different")
  })
})
