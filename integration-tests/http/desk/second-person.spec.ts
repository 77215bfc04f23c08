import type { HttpTypes } from "@medusajs/framework/types"
import type { Http } from "../../support/http"
import { addAffiliate, addRule, programmeOf } from "../../support/programme"
import { describeWithStore } from "../../support/runner"
import { NO_HOLD, sellAndMature } from "../../support/sales"
import { signInAdmin } from "../../support/store"
import { refusalOf } from "../programme/refusals"

interface SettingsAnswer {
  affiliate_settings: { sales_channel_name: string | null; values: { require_second_person: boolean } }
  sales_channels: { sales_channel_name: string | null }[]
}

describeWithStore("A second person, as a setting", { pluginOptions: NO_HOLD }, (host) => {
  const SETTINGS = "/admin/affiliate-settings"
  const BATCHES = "/admin/affiliate-payout-batches"
  let manager: Http
  let finance: Http

  beforeAll(async () => {
    const container = host.container()
    manager = await signInAdmin(host.baseUrl(), container)
    finance = await signInAdmin(host.baseUrl(), container, "finance@example.com")
    await addRule(container)
    await sellAndMature(container, await addAffiliate(container))
  })

  const prepare = async () => {
    await new Promise((resolve) => setTimeout(resolve, 2))
    return (await manager.post<{ affiliate_payout_batch: { id: string } }>(BATCHES)).affiliate_payout_batch.id
  }
  const approve = (who: Http, id: string) => who.post<{ affiliate_payout_batch: { status: string } }>(`${BATCHES}/${id}/approve`, { version: 1 })

  it("off by the option, on by the programme: the manager cannot approve what the manager prepared, finance can", async () => {
    expect((await manager.get<SettingsAnswer>(SETTINGS)).affiliate_settings.values.require_second_person).toBe(false)
    await manager.post(SETTINGS, { require_second_person: true })
    const id = await prepare()
    expect(await refusalOf(approve(manager, id))).toEqual({ status: 400, message: expect.stringContaining("second person") })
    expect((await approve(finance, id)).affiliate_payout_batch.status).toBe("approved")
  })

  it("off again: the manager can, and the trail says who switched it", async () => {
    await manager.post(SETTINGS, { require_second_person: true })
    await manager.post(SETTINGS, { require_second_person: null })
    expect((await approve(manager, await prepare())).affiliate_payout_batch.status).toBe("approved")
    const trail = await programmeOf(host.container()).listAuditTrail("settings", "affset_default")
    expect(trail.at(-1)).toMatchObject({ action: "change", data: { from: { require_second_person: true }, to: {} } })
  })

  it("a channel cannot decide it; a channel with settings of its own is named", async () => {
    const { sales_channel } = await manager.post<HttpTypes.AdminSalesChannelResponse>("/admin/sales-channels", { name: "Web" })
    expect((await refusalOf(manager.post(`${SETTINGS}/${sales_channel.id}`, { require_second_person: true }))).status).toBe(400)
    const own = await manager.post<SettingsAnswer>(`${SETTINGS}/${sales_channel.id}`, { hold_period_days: 3 })
    expect(own.affiliate_settings.sales_channel_name).toBe("Web")
    const all = await manager.get<SettingsAnswer>(SETTINGS)
    expect([all.affiliate_settings.sales_channel_name, all.sales_channels.map(({ sales_channel_name }) => sales_channel_name)]).toEqual([null, ["Web"]])
  })
})
