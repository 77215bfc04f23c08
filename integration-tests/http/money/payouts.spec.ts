import { addProduct, type TestProduct } from "../../support/catalogue"
import { HttpError } from "../../support/http"
import { refund } from "../../support/payments"
import { addAffiliate, addRule, programmeOf, violations, withCode, type TestAffiliate } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { placeOrder } from "../../support/shopper"
import { openStore, US, type TestStore } from "../../support/store"

interface Payout {
  id: string
  status: string
  gross: string
  net: string
  reference_token: string
  affiliate_id: string
}
interface Batch {
  id: string
  status: string
  version: number
  payouts: Payout[]
  exclusions: { code: string; affiliate_id: string }[]
}

const OPTIONS = { settings: { hold_period_days: 0, minimum_payout: { usd: "5.00" } } }

/** Polls until the assertion holds; the store settles orders in the background. */
async function eventually(assertion: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 15_000
  for (;;) {
    try {
      return await assertion()
    } catch (error) {
      if (Date.now() > deadline) {
        throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

describeWithStore("Payouts over HTTP", { pluginOptions: OPTIONS }, (host) => {
  let store: TestStore
  let hundred: TestProduct
  let partner: TestAffiliate
  let orderId: string

  const batchOf = (batch: { affiliate_payout_batch: Batch }) => batch.affiliate_payout_batch
  const post = <T>(path: string, body: object = {}) => store.admin.post<T>(`/admin/affiliate-payout-batches${path}`, body)
  const commissionOf = async (order: string) => {
    const { affiliate_commissions: commissions } = await store.admin.get<{ affiliate_commissions: { id: string; status: string; amount: string; payment_status: string }[] }>(
      "/admin/affiliate-commissions",
      { order_id: order }
    )
    return commissions[0]
  }

  beforeAll(async () => {
    store = await openStore(host.baseUrl(), host.container(), [US])
    hundred = await addProduct(store, { title: "Of 100", prices: { usd: 100 } })
    partner = await addAffiliate(host.container(), { name: "=Partner" })
    await addRule(host.container())
    const order = await placeOrder(store, {
      items: [{ variant_id: hundred.variant_id, quantity: 2 }],
      onCart: withCode(host.container(), partner),
    })
    orderId = order.id
    await eventually(async () => expect(await commissionOf(orderId)).toMatchObject({ amount: "20.00", status: "pending" }))
  })

  const approvedCommission = async () => {
    const commission = await commissionOf(orderId)
    await eventually(async () => {
      await store.admin.post(`/admin/affiliate-commissions/${commission?.id}/approve`, {})
    })
  }

  it("20.00 earned: previewed, swept, approved, processed, exported, confirmed → paid 20.00", async () => {
    await approvedCommission()
    const preview = await post<{ payouts: { net: string }[]; totals: object[] }>("/preview")
    expect(preview.payouts).toMatchObject([{ gross: "20.00", net: "20.00" }])
    expect(preview.totals).toEqual([{ currency_code: "usd", payouts: 1, gross: "20.00", fees: "0.00", withheld: "0.00", net: "20.00" }])
    const batch = batchOf(await post<{ affiliate_payout_batch: Batch }>(""))
    expect(batch).toMatchObject({ status: "pending", version: 1, payouts: [{ status: "pending", gross: "20.00", net: "20.00" }] })
    await post(`/${batch.id}/approve`, { version: 1 })
    const processed = batchOf(await post<{ affiliate_payout_batch: Batch }>(`/${batch.id}/process`))
    expect(processed.payouts).toMatchObject([{ status: "processing" }])

    const csv = await store.admin.get<string>(`/admin/affiliate-payout-batches/${batch.id}/export`)
    const [header, row] = csv.trim().split("\n")
    expect(header).toBe(
      "affiliate_id,affiliate_name,affiliate_email,gross,fees,withheld,net,currency,period_start,period_end,reference_token"
    )
    expect(row).toContain("'=Partner")
    expect(row).toContain(",20.00,0.00,0.00,20.00,USD,")

    const token = batch.payouts[0]?.reference_token ?? ""
    const confirmed = await store.admin.upload(
      `/admin/affiliate-payout-batches/${batch.id}/confirmations`,
      "text/csv",
      `\ufeffreference_token,paid_at,external_reference\n${token.toLowerCase()},2026-01-31,BANK-1\nPO-0000000000-0,2026-01-31,BANK-2\n`
    )
    expect(confirmed).toMatchObject({
      results: [
        { row: 2, status: "paid", problems: [] },
        { row: 3, status: "error", problems: [{ column: "reference_token" }] },
      ],
      affiliate_payout_batch: { status: "completed" },
    })
    const { balances } = await store.admin.get<{ balances: object[] }>(`/admin/affiliates/${partner.id}/balances`)
    expect(balances).toMatchObject([{ currency_code: "usd", pending: "0.00", approved: "0.00", in_payout: "0.00", paid: "20.00", balance: "0.00" }])
    expect(await violations(host.container())).toEqual([])
  })

  it("a refund between review and approval → 409 with the difference, then the new version is approved", async () => {
    await approvedCommission()
    const batch = batchOf(await post<{ affiliate_payout_batch: Batch }>(""))
    await refund(store, orderId, { amount: 50 })
    await eventually(async () => expect(await commissionOf(orderId)).toMatchObject({ amount: "15.00" }))
    const refused = await post(`/${batch.id}/approve`, { version: 1 }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(HttpError)
    expect(refused).toMatchObject({
      status: 409,
      body: { code: "batch_changed", version: 2, differences: [{ reviewed: { gross: "20.00" }, current: { gross: "15.00" } }] },
    })
    expect(batchOf(await post<{ affiliate_payout_batch: Batch }>(`/${batch.id}/approve`, { version: 2 }))).toMatchObject({ status: "approved" })
    expect(await violations(host.container())).toEqual([])
  })

  it("the commission answers why this affiliate, why this rule, why this sum", async () => {
    const commission = await commissionOf(orderId)
    const { affiliate_commission: detail } = await store.admin.get<{ affiliate_commission: Record<string, unknown> }>(
      `/admin/affiliate-commissions/${commission?.id}`
    )
    expect(detail).toMatchObject({
      amount: "20.00",
      payment_status: "owed",
      explanation: {
        affiliate: { source: "code", steps: [{ outcome: "won" }] },
        rules: [{ rule_name: "Ten percent" }],
        sum: [{ code: "rate_applied" }],
      },
      entries: [{ kind: "accrual", amount: "20.00" }],
    })
    expect(programmeOf(host.container())).toBeDefined()
  })

  it("an illegal move is a 400 that names both states", async () => {
    await approvedCommission()
    const batch = batchOf(await post<{ affiliate_payout_batch: Batch }>(""))
    const payout = batch.payouts[0]
    const refused = await store.admin
      .post(`/admin/affiliate-payouts/${payout?.id}/mark-paid`, { external_reference: "X", paid_at: "2026-01-31" })
      .catch((error: unknown) => error)
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringMatching(/pending.*paid/) } })
  })
})
