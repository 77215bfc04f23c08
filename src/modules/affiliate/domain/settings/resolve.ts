import { resolveFraudSettings } from "../fraud/settings"
import { PROGRAMME_SETTING_KEYS, type ChannelOverrides, type Settings, type SettingsOverrides } from "./types"

export interface SettingsLayers {
  /** The plugin's option `settings`, complete. */
  options: Settings
  /** The programme's own row; null where an admin never changed anything. */
  defaults: SettingsOverrides | null
  /** The row of one sales channel; null where it has none. */
  channel: ChannelOverrides | null
}

/**
 * The settings that hold: a channel's row over the programme's row over the plugin's options, key by key; fraud signal
 * by signal. What concerns payouts is never a channel's to say, whatever its row holds.
 */
export function resolveSettings({ options, defaults, channel }: SettingsLayers): Settings {
  const own = withoutProgrammeKeys(channel ?? {})
  const { fraud: programme_fraud, ...programme } = defaults ?? {}
  const { fraud: channel_fraud, ...differing } = own
  const fraud = resolveFraudSettings(resolveFraudSettings(options.fraud, programme_fraud ?? {}), channel_fraud ?? {})
  return { ...options, ...programme, ...differing, fraud }
}

function withoutProgrammeKeys(values: SettingsOverrides): ChannelOverrides {
  const programme_keys: readonly string[] = PROGRAMME_SETTING_KEYS
  return Object.fromEntries(Object.entries(values).filter(([key]) => !programme_keys.includes(key)))
}

/** A setting to change; null gives it back to what is inherited. */
export type SettingsPatch = { [Key in keyof SettingsOverrides]?: SettingsOverrides[Key] | null }

/** A row's values after a patch: keys that are not named stay, null takes a key away, others are replaced as a whole. */
export function patchSettings(values: SettingsOverrides, patch: SettingsPatch): SettingsOverrides {
  const merged = { ...values, ...patch }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined))
}
