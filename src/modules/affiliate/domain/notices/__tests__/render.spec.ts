import { LANGUAGES } from "../../affiliates/language"
import { NOTICE_TEXTS, placeholdersOf, renderNotice } from "../render"
import { COMMON_PLACEHOLDERS, isWanted, NOTICE_TEMPLATES, noticePreferences, type NoticeTemplate } from "../templates"

const TEMPLATES = Object.keys(NOTICE_TEMPLATES) as NoticeTemplate[]

describe("the texts of mails", () => {
  it.each(LANGUAGES)("%s: every mail, with the placeholders of the English one and none that its data lacks", (language) => {
    expect(Object.keys(NOTICE_TEXTS[language]).sort()).toEqual([...TEMPLATES].sort())
    for (const template of TEMPLATES) {
      const { subject, text } = NOTICE_TEXTS[language][template]
      const english = NOTICE_TEXTS.en[template]
      const known: string[] = [...COMMON_PLACEHOLDERS, ...NOTICE_TEMPLATES[template].placeholders]
      expect([template, placeholdersOf(subject + text)]).toEqual([template, placeholdersOf(english.subject + english.text)])
      expect(placeholdersOf(subject + text).filter((key) => !known.includes(key))).toEqual([])
      expect(NOTICE_TEMPLATES[template].placeholders.filter((key) => !placeholdersOf(subject + text).includes(key))).toEqual([])
    }
  })

  it("12.34 USD to Ada, in German; a name of two lines stays out of the subject's lines", () => {
    const data = { name: "Ada", programme: "Nord\nPartner", url: "https://x.example", amount: "12.34 USD", reference: "PO-1" }
    const mail = renderNotice("affiliate-payout-paid", "de", data)
    expect(mail.subject).toBe("12.34 USD sind auf dem Weg zu Ihnen")
    expect(mail.text).toContain("Guten Tag Ada,")
    expect(renderNotice("affiliate-approved", "en", data).subject).toBe("You are in: welcome to Nord Partner")
  })

  it("a reason that nobody gave leaves no gap, and “{{name}}” in a value stays what it is", () => {
    const data = { name: "{{reason}}", programme: "P", url: "", reason: "" }
    expect(renderNotice("affiliate-rejected", "en", data).text).toBe(
      "Hello {{reason}},\n\nThank you for your interest in P. We cannot accept your application."
    )
  })
})

describe("who wants which mail", () => {
  it("says nothing: all; says no to commissions: those two are not sent, and a changed bank account always is", () => {
    expect(noticePreferences(null)).toEqual({ application: true, documents: true, commissions: true, payouts: true })
    const kept = { commissions: false }
    expect(TEMPLATES.filter((template) => !isWanted(template, kept))).toEqual(["affiliate-commission-held", "affiliate-commission-reversed"])
    const nothing = { application: false, documents: false, commissions: false, payouts: false }
    expect(TEMPLATES.filter((template) => isWanted(template, nothing))).toEqual([
      "affiliate-payment-details-changed",
      "affiliate-password-reset",
      "affiliate-org-invitation",
      "affiliate-terms-changed",
    ])
  })
})
