import { expectNoSeriousViolations } from "./support/accessibility"
import { inAdmin } from "./support/in-admin"
import { apiAs } from "./support/sign-in"

/** What an address needs the id of, and the list in which its first row is found. */
const LISTS = {
  affiliate: "/admin/affiliates?q=Ada Lindqvist",
  organisation: "/admin/affiliates?q=Trailblazers",
  held: "/admin/affiliate-commissions?status=pending_review",
  commission: "/admin/affiliate-commissions?status=approved",
  conversion: "/admin/affiliate-conversions",
  entry: "/admin/affiliate-ledger-entries?kind=accrual",
  rule: "/admin/affiliate-commission-rules",
  batch: "/admin/affiliate-payout-batches?order=created_at",
  payout: "/admin/affiliate-payouts?status=paid",
} as const

type Row = { id: string }

async function first(list: keyof typeof LISTS): Promise<Row> {
  const answer = await (await apiAs("manager")).get<Record<string, unknown>>(LISTS[list])
  const row = Object.values(answer).find((value): value is Row[] => Array.isArray(value))?.[0]
  if (!row) {
    throw new Error(`The demo has nothing under ${LISTS[list]}.`)
  }
  return row
}

/** Fills `{list}` with the id of the list's first row, and `{code}` with that of Ada's first code. */
async function addressOf(template: string): Promise<string> {
  let address = template
  for (const [placeholder, name = ""] of template.matchAll(/\{(\w+)\}/g)) {
    const id = name === "code" ? await firstCode() : (await first(name as keyof typeof LISTS)).id
    address = address.replace(placeholder, id)
  }
  return address
}

async function firstCode(): Promise<string> {
  const api = await apiAs("manager")
  const { referral_codes } = await api.get<{ referral_codes: Row[] }>(`/admin/affiliates/${(await first("affiliate")).id}/referral-codes`)
  return referral_codes[0]?.id ?? ""
}

/** Every page whose own test looks at something else, and the words that show that it is there. */
const PAGES: [address: string, shows: string][] = [
  ["/affiliates", "Waiting for you"],
  ["/affiliates/approvals?q=nobody-at-all", "Nothing found"],
  ["/affiliates/{organisation}", "Trailblazers Media"],
  ["/affiliates/commissions?view=conversions", "Came by"],
  ["/affiliates/commissions/{commission}", "The sum, step by step"],
  ["/affiliates/commissions/{held}", "Held. Nothing is posted until a person decides."],
  ["/affiliates/rules/{rule}", "Who earns by it"],
  ["/affiliates/rules/preview", "Imagine an order"],
  ["/affiliates/payouts?tab=payouts", "Reference"],
  ["/affiliates/payouts/batches/{batch}", "Left out this time"],
  ["/affiliates/payouts/{payout}", "What it pays for"],
  ["/affiliates/payouts/{payout}/statement", "Remittance statement"],
]

/** Every drawer and modal, in the same way. */
const DIALOGS: [address: string, shows: string][] = [
  ["/affiliates/approvals/create", "Email"],
  ["/affiliates/reviews/details/{held}", "Full explanation"],
  ["/affiliates/{affiliate}/edit", "Payout currency"],
  ["/affiliates/{affiliate}/adjust", "Amount"],
  ["/affiliates/{affiliate}/codes/create", "Promotion"],
  ["/affiliates/{affiliate}/codes/{code}/qr", "Address of the shop"],
  ["/affiliates/{affiliate}/codes/{code}/promotion", "Promotion"],
  ["/affiliates/{affiliate}/documents/create", "Form"],
  ["/affiliates/{organisation}/members/create", "Email"],
  ["/affiliates/commissions/conversion/{conversion}?view=conversions", "Who brought it"],
  ["/affiliates/commissions/attribute", "Attribute an order by hand"],
  ["/affiliates/ledger/{entry}", "Applied to"],
  ["/affiliates/rules/create", "Create a commission rule"],
  ["/affiliates/rules/{rule}/edit", "Name"],
  ["/affiliates/rules/{rule}/supersede", "Supersede"],
  ["/affiliates/payouts/create", "Who would be paid"],
  ["/affiliates/payouts/batches/{batch}/confirm", "Upload confirmation"],
  ["/settings/affiliates/attribution", "Attribution"],
  ["/settings/affiliates/commissions", "Hold period"],
  ["/settings/affiliates/payouts", "Minimum payout"],
  ["/settings/affiliates/fraud", "Threshold"],
]

inAdmin("Every page, drawer and modal", (admin) => {
  it.each(PAGES)("%s is usable by everybody", async (template, shows) => {
    const page = await admin.open("manager", await addressOf(template))
    await page.locator("main").getByText(shows).first().waitFor()
    await expectNoSeriousViolations(page)
  })

  it.each(DIALOGS)("%s is usable by everybody, and Escape closes it", async (template, shows) => {
    const page = await admin.open("manager", await addressOf(template))
    const dialog = page.getByRole("dialog")
    await dialog.getByText(shows).first().waitFor()
    await expectNoSeriousViolations(page, "[role=dialog]")
    await page.keyboard.press("Escape")
    await dialog.waitFor({ state: "detached" })
  })

  it("a page is named after what it shows, and the next one after itself", async () => {
    const page = await admin.open("manager", await addressOf("/affiliates/{affiliate}"))
    await page.waitForFunction(() => document.title === "Ada Lindqvist - Medusa")
    await page.getByRole("link", { name: "Ledger", exact: true }).first().click()
    await page.waitForFunction(() => document.title === "Ledger - Medusa")
  })
})
