import { resolveSettings } from "../domain/settings/resolve"
import type { Settings, SettingsOverrides } from "../domain/settings/types"
import type { AffiliateOptions } from "../options"

/** A row of settings as the database keeps it. No channel: the programme's own row. */
export interface SettingsRow {
  sales_channel_id: string | null
  values: Record<string, unknown>
}

/** The id of the programme's own row: there can be only one, and NULL is never unique. */
export const PROGRAMME_SETTINGS_ID = "affset_default"

/** The settings of a channel (null: the programme's) out of the rows that were read. */
export function settingsFromRows(options: AffiliateOptions, rows: readonly SettingsRow[], salesChannelId: string | null): Settings {
  const valuesOf = (channel: string | null): SettingsOverrides | null =>
    // Validated before they were written, by `settings-schema`.
    (rows.find((row) => row.sales_channel_id === channel)?.values as SettingsOverrides | undefined) ?? null
  return resolveSettings({
    options: { ...options.settings, require_second_person: options.require_second_person },
    defaults: valuesOf(null),
    channel: salesChannelId === null ? null : valuesOf(salesChannelId),
  })
}
