import { generateEntityId } from "@medusajs/framework/utils"
import { patchSettings, type SettingsPatch } from "../domain/settings/resolve"
import type { Settings, SettingsOverrides } from "../domain/settings/types"
import type { Actor } from "../lib/actor"
import { notFound } from "../lib/errors"
import { PROGRAMME_SETTINGS_ID, settingsFromRows, type SettingsRow } from "../lib/settings-rows"
import { lock, type Sql } from "../lib/sql"
import type { AffiliateOptions } from "../options"
import type { AffiliateAuditRepository } from "../repositories/audit-repository"
import type { AffiliateSettingsRowsRepository, StoredSettings } from "../repositories/settings-rows-repository"

interface Dependencies {
  affiliateAuditRepository: AffiliateAuditRepository
  affiliateSettingsRowsRepository: AffiliateSettingsRowsRepository
}

/** Settings as people see them: what holds, and what the row itself says. */
export interface SettingsView {
  sales_channel_id: string | null
  values: Settings
  overrides: SettingsOverrides
  updated_by: string | null
  updated_at: Date | null
}

/** Settings of the programme and of its sales channels. */
export class AffiliateSettingsDeskService {
  private readonly audit: AffiliateAuditRepository
  private readonly rows: AffiliateSettingsRowsRepository

  constructor(cradle: Dependencies) {
    this.audit = cradle.affiliateAuditRepository
    this.rows = cradle.affiliateSettingsRowsRepository
  }

  /** What holds for a channel; null: for the programme. */
  async resolve(sql: Sql, options: AffiliateOptions, salesChannelId: string | null): Promise<Settings> {
    return settingsFromRows(options, await this.rows.find(sql, salesChannelId), salesChannelId)
  }

  /** The programme's settings, and those of every channel that has a row of its own. */
  async resolveAll(sql: Sql, options: AffiliateOptions): Promise<{ programme: Settings; channels: Map<string, Settings> }> {
    const rows = await this.rows.list(sql)
    const channels = rows.flatMap((row) => (row.sales_channel_id === null ? [] : [row.sales_channel_id]))
    return {
      programme: settingsFromRows(options, rows, null),
      channels: new Map(channels.map((id) => [id, settingsFromRows(options, rows, id)])),
    }
  }

  async view(sql: Sql, options: AffiliateOptions, salesChannelId: string | null): Promise<SettingsView> {
    return viewOf(options, await this.rows.find(sql, salesChannelId), salesChannelId)
  }

  /** The channels that have a row of their own. */
  async viewChannels(sql: Sql, options: AffiliateOptions): Promise<SettingsView[]> {
    const rows = await this.rows.list(sql)
    return rows.flatMap((row) => (row.sales_channel_id === null ? [] : [viewOf(options, rows, row.sales_channel_id)]))
  }

  /** Changes a row; keys that are not named stay, null gives one back to what is inherited. */
  async change(sql: Sql, salesChannelId: string | null, patch: SettingsPatch, actor: Actor): Promise<void> {
    // Two changes at once must not lose one: there may be no row yet that could be locked.
    await lock(sql, `affiliate:settings:${salesChannelId ?? ""}`)
    const found = (await this.rows.find(sql, salesChannelId)).find((row) => row.sales_channel_id === salesChannelId)
    const before = (found?.values ?? {}) as SettingsOverrides
    const values = patchSettings(before, patch)
    const id = salesChannelId === null ? PROGRAMME_SETTINGS_ID : generateEntityId(undefined, "affset")
    await this.rows.save(sql, { id, sales_channel_id: salesChannelId, values: JSON.stringify(values), updated_by: actor.id })
    await this.audit.append(sql, [auditOf(salesChannelId, "change", actor, { from: before, to: values })])
  }

  /** Takes a channel's row away: it follows the programme again. @throws MedusaError not_found. */
  async reset(sql: Sql, salesChannelId: string, actor: Actor): Promise<void> {
    await lock(sql, `affiliate:settings:${salesChannelId}`)
    const removed = await this.rows.remove(sql, salesChannelId)
    if (!removed) {
      throw notFound("Settings of the sales channel", salesChannelId)
    }
    await this.audit.append(sql, [auditOf(salesChannelId, "reset", actor, { from: removed.values, to: null })])
  }
}

function viewOf(options: AffiliateOptions, rows: readonly StoredSettings[], salesChannelId: string | null): SettingsView {
  const own = rows.find((row) => row.sales_channel_id === salesChannelId)
  return {
    sales_channel_id: salesChannelId,
    values: settingsFromRows(options, rows satisfies readonly SettingsRow[], salesChannelId),
    overrides: (own?.values ?? {}) as SettingsOverrides,
    updated_by: own?.updated_by ?? null,
    updated_at: own?.updated_at ?? null,
  }
}

const auditOf = (salesChannelId: string | null, action: string, actor: Actor, data: unknown) => ({
  entity: "settings" as const,
  entity_id: salesChannelId ?? PROGRAMME_SETTINGS_ID,
  action,
  actor_id: actor.id,
  reason: actor.reason,
  data,
})
