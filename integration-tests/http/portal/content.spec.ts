import { CONTRACTS } from "../../../src/api/contracts"
import { addProduct } from "../../support/catalogue"
import { payOut, prepare, tick } from "../../support/payout-run"
import { portalOf, type PortalPerson } from "../../support/portal"
import { addRule, programmeOf, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { NO_HOLD, retell, sell } from "../../support/sales"
import { placeOrder } from "../../support/shopper"
import { openStore, type TestStore } from "../../support/store"

const ADDRESS = { first_name: "Gracebuyer", last_name: "Hopperbuyer", address_1: "1 Cobol Street" }
const BUYER_EMAIL = "grace.buyer@shop.test"

interface OwnCommission {
  id: string
  net: string
  earned: string
  reversed: string
  currency_code: string
  status: string
  payment_status: string
  held_amount: string
  hold_reason_text: string | null
  payout: { reference_token: string; status: string } | null
  steps: { code: string; message: string }[]
  entries: { id: string; kind: string; amount: string; reverses_entry_id: string | null }[]
}
interface OwnSummary {
  clicks: number
  conversions: number
  days: { day: string; clicks: number; conversions: number }[]
  currencies: {
    currency_code: string
    commission: string
    reversed: string
    balances: Record<string, string>
    next_payout: { amount: string; available_from: string | null; blocked: { code: string; message: string }[] }
  }[]
  alerts: { code: string; count: number | null }[]
}

describeWithStore("portal-content", { pluginOptions: NO_HOLD }, (host) => {
  let store: TestStore
  let ada: PortalPerson
  let seller: TestAffiliate

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container())
    await addRule(host.container())
    ada = await portalOf(host.baseUrl(), () => store).join("ada@affiliates.test")
    const { referral_code } = await ada.http.post<{ referral_code: { code: string } }>("/store/affiliates/me/referral-codes", { code: "ADASHOES" })
    seller = { id: ada.id, code: referral_code.code }
  })

  const mature = async () => {
    await tick()
    await programmeOf(host.container()).matureCommissions(new Date().toISOString())
  }
  const own = <T>(path: string, query = {}) => ada.http.get<T>(`/store/affiliates/me/${path}`, query)
  const summaryOf = async () => (await own<{ summary: OwnSummary }>("summary")).summary
  const setting = (settings: object) => store.admin.post("/admin/affiliate-settings", settings)

  it("a sale of 100 at 10 %, 40 given back → 10.00 earned, 4.00 reversed beside it, 6.00 net, explained to the cent, as the admin has it", async () => {
    const order = await sell(host.container(), seller, { by_code: true, display_id: "1042" })
    await retell(host.container(), order, { lines: { a: "60" }, display_id: "1042" })
    const { commissions, count } = await own<{ commissions: OwnCommission[]; count: number }>("commissions")
    expect(count).toBe(1)
    expect(commissions[0]).toMatchObject({ order_display_id: "1042", earned: "10.00", reversed: "4.00", net: "6.00", referral_code: "ADASHOES", payment_status: "owed" })
    const { commission } = await own<{ commission: OwnCommission }>(`commissions/${commissions[0]?.id}`)
    const [accrual, reversal] = commission.entries
    expect(commission.entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["accrual 10.00", "reversal -4.00"])
    expect(reversal?.reverses_entry_id).toBe(accrual?.id)
    expect(commission.steps.map(({ code }) => code)).toEqual(expect.arrayContaining(["attribution", "rule", "sum"]))
    expect(commission.steps.at(-1)?.message).toContain("6.00")
    const { affiliate_commission: admin } = await store.admin.get<{ affiliate_commission: { amount: string } }>(`/admin/affiliate-commissions/${commission.id}`)
    expect(admin.amount).toBe(commission.net)
  })

  it("balances are the admin's; the next payout is what a payout run would pay, fees taken off, and says why it would not", async () => {
    await setting({ minimum_payout: { usd: "50.00" }, payout_fee_flat: { usd: "1.00" } })
    await sell(host.container(), seller, { lines: { a: "200" } })
    await mature()
    const { balances } = await store.admin.get<{ balances: Record<string, string>[] }>(`/admin/affiliates/${ada.id}/balances`)
    const below = (await summaryOf()).currencies[0]
    expect(balances[0]).toMatchObject(below?.balances ?? {})
    expect(below).toMatchObject({ commission: "20.00", balances: { approved: "20.00" }, next_payout: { amount: "0.00" } })
    const asked = { period_end: new Date().toISOString(), affiliate_ids: [ada.id] }
    const { exclusions } = await store.admin.post<{ exclusions: { code: string; message: string }[] }>("/admin/affiliate-payout-batches/preview", asked)
    expect(below?.next_payout.blocked).toEqual(exclusions.map(({ code, message }) => ({ code, message })))
    await setting({ minimum_payout: { usd: "10.00" }, require_tax_document: false })
    expect((await summaryOf()).currencies[0]?.next_payout).toEqual({ amount: "19.00", available_from: null, blocked: [] })
  })

  it("counts today's clicks and orders, a day for each of the last 30; a period that ends before it begins is a 400", async () => {
    await programmeOf(host.container()).recordClick({ code: seller.code, ip: null })
    await sell(host.container(), seller, { by_code: true })
    const summary = await summaryOf()
    expect(summary).toMatchObject({ clicks: 1, conversions: 1 })
    expect(summary.days).toHaveLength(30)
    expect(summary.days.at(-1)).toEqual({ day: new Date().toISOString().slice(0, 10), clicks: 1, conversions: 1 })
    const { referral_codes } = await own<{ referral_codes: { code: string; link: string; clicks: number; conversions: number }[] }>("referral-codes")
    expect(referral_codes).toEqual([expect.objectContaining({ code: "ADASHOES", clicks: 1, conversions: 1, link: `${host.baseUrl()}/r/ADASHOES` })])
    expect((await ada.http.raw("/store/affiliates/me/summary?from=2026-02-01&to=2026-01-01")).status).toBe(400)
  })

  it("alerts: a document that is missing, a commission that is held; what held it stays with the programme", async () => {
    await setting({ require_tax_document: true })
    await sell(host.container(), seller, { by_code: true, buyer_emails: ["ada@affiliates.test"] })
    expect((await summaryOf()).alerts.map(({ code, count }) => ({ code, count }))).toEqual(
      expect.arrayContaining([{ code: "tax_document_missing", count: null }, { code: "payout_details_missing", count: null }, { code: "commission_held", count: 1 }])
    )
    const { commissions } = await own<{ commissions: OwnCommission[] }>("commissions", { status: "pending_review" })
    expect(commissions).toEqual([expect.objectContaining({ net: "0.00", held_amount: "10.00", hold_reason_text: expect.stringContaining("review") })])
    expect(JSON.stringify(await own(`commissions/${commissions[0]?.id}`))).not.toMatch(/self_referral|fraud|score/)
  })

  it("a payout is a statement: lines that sum to the gross, and a CSV that sums to the net", async () => {
    await setting({ payout_fee_flat: { usd: "1.50" }, require_tax_document: false })
    await sell(host.container(), seller, { lines: { a: "200" }, display_id: "7" })
    await store.admin.post(`/admin/affiliates/${ada.id}/adjustments`, { kind: "bonus", amount: "5.00", currency_code: "usd", reason: "=Welcome" })
    await mature()
    await payOut(host.container(), { affiliates: [seller] })
    const { payouts } = await own<{ payouts: { id: string; gross: string; fees: string; net: string; status: string; reference_token: string }[] }>("payouts")
    expect(payouts).toEqual([expect.objectContaining({ gross: "25.00", fees: "1.50", net: "23.50", status: "paid" })])
    const { payout } = await own<{ payout: { lines: { kind: string; amount: string; order_display_id: string | null }[] } }>(`payouts/${payouts[0]?.id}`)
    expect(payout.lines.map(({ kind, amount }) => `${kind} ${amount}`).sort()).toEqual(["bonus 5.00", "commission 20.00"])
    const manifest = await ada.http.raw(`/store/affiliates/me/payouts/${payouts[0]?.id}/manifest`)
    expect(manifest.headers.get("content-disposition")).toContain("attachment")
    const [header, ...rows] = (await manifest.text()).trim().split("\n").map((row) => row.split(","))
    expect(header).toEqual(["reference_token", "type", "order", "reason", "amount", "currency"])
    expect(rows.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0)).toBe(2350)
    expect(rows.find((row) => row[1] === "bonus")?.[3]).toBe("'=Welcome")
  })

  it("a batch that waits for its approval shows as in a payout, and the commission names it", async () => {
    await setting({ require_tax_document: false })
    await sell(host.container(), seller, { lines: { a: "200" } })
    await mature()
    await prepare(host.container(), { affiliates: [seller] })
    expect((await summaryOf()).currencies[0]?.balances).toMatchObject({ approved: "0.00", in_payout: "20.00" })
    const { commissions } = await own<{ commissions: OwnCommission[] }>("commissions")
    expect(commissions[0]).toMatchObject({ payment_status: "in_payout", payout: { status: "pending" } })
  })

  it("codes: chosen, generated, switched off, 50 at most; the QR code is an SVG of the link, whose path stays on the storefront", async () => {
    const { referral_code } = await ada.http.post<{ referral_code: { id: string; is_active: boolean } }>("/store/affiliates/me/referral-codes")
    const path = `/store/affiliates/me/referral-codes/${referral_code.id}`
    expect((await ada.http.post<{ referral_code: { is_active: boolean } }>(path, { is_active: false })).referral_code.is_active).toBe(false)
    const qr = await ada.http.raw(`${path}/qr?path=/products/boots%3Fsize%3D40&sub_id=letter`)
    expect([qr.status, qr.headers.get("content-type")]).toEqual([200, expect.stringContaining("image/svg+xml")])
    expect(await qr.text()).toContain("<svg")
    for (const wrong of ["//evil.test", "https://evil.test", "/a/../../admin", "/a%5Cb"]) {
      expect([wrong, (await ada.http.raw(`${path}/qr?path=${wrong}`)).status]).toEqual([wrong, 400])
    }
    for (let made = 2; made < 50; made += 1) {
      await programmeOf(host.container()).createReferralCode({ affiliate_id: ada.id }, { id: "user_manager" })
    }
    const full = await ada.http.answer("POST", "/store/affiliates/me/referral-codes", "application/json", {})
    expect([full.status, await full.text()]).toEqual([400, expect.stringContaining("You have 50 referral codes")])
  })

  it("documents: a PDF that is none is a 415, as is a PDF called .png; 5 MB and a byte a 413; a newer one replaces", async () => {
    const send = async (filename: string, type: string, content: Buffer) =>
      (await ada.http.answer("POST", `/store/affiliates/me/tax-documents?form=w9&filename=${filename}`, type, content)).status
    const pdf = Buffer.from("%PDF-1.7\n")
    expect(await send("w9.pdf", "application/pdf", Buffer.from("MZ"))).toBe(415)
    expect(await send("w9.png", "application/pdf", pdf)).toBe(415)
    expect(await send("w9.pdf", "text/html", pdf)).toBe(415)
    expect(await send("w9.pdf", "application/pdf", Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]))).toBe(413)
    expect(await send("w9.pdf", "application/pdf", pdf)).toBe(200)
    expect(await send("again.pdf", "application/pdf", pdf)).toBe(200)
    const { tax_documents } = await own<{ tax_documents: { filename: string; state: string }[] }>("tax-documents")
    expect(tax_documents).toEqual([expect.objectContaining({ filename: "again.pdf", state: "uploaded" })])
  })

  it("an order through a real checkout is there without anything of its buyer, in any answer", async () => {
    const product = await addProduct(store, { title: "Boots", prices: { usd: 100 } })
    await placeOrder(store, {
      items: [{ variant_id: product.variant_id, quantity: 1 }],
      email: BUYER_EMAIL,
      billing_address: ADDRESS,
      onCart: async (cart) => {
        await programmeOf(host.container()).attachTouchpoint({ cart_id: cart.id, code: seller.code, revive: true })
      },
    })
    await host.waitForWorkflows()
    const { commissions } = await own<{ commissions: OwnCommission[] }>("commissions")
    expect(commissions).toHaveLength(1)
    const reads = CONTRACTS.filter(({ access, method, path }) => access === "affiliate" && method === "GET" && (!path.includes(":") || path.includes("/commissions/")))
    for (const { path } of reads) {
      const text = await (await ada.http.raw(path.replace(":id", commissions[0]?.id ?? ""))).text()
      const words = [BUYER_EMAIL, ...Object.values(ADDRESS), "Ada Buyer", "Springfield", "cart_", "cus_"]
      expect({ path, named: words.filter((word) => text.includes(word)) }).toEqual({ path, named: [] })
    }
  })

  it("an affiliate changes its name, currency and language, and nothing that is the programme's", async () => {
    const { affiliate } = await ada.http.post<{ affiliate: object }>("/store/affiliates/me", { name: "Ada & Co", base_currency_code: "EUR", language: "de" })
    expect(affiliate).toMatchObject({ name: "Ada & Co", base_currency_code: "eur", language: "de", role: "owner" })
    for (const wrong of [{ status: "active" }, { email: "x@example.com" }, { payout_blocked: false }, { language: "tlh" }]) {
      expect([wrong, (await ada.http.answer("POST", "/store/affiliates/me", "application/json", wrong)).status]).toEqual([wrong, 400])
    }
  })
})
