import { useSearchParams } from "react-router-dom"
import { useApi, useChange } from "../../hooks/use-api"
import { call } from "../../lib/api"
import type { SettingsPatch, SettingsView } from "./setting-fields"

/** Whose settings are looked at, as the URL says: a sales channel's, or null for the programme's own. */
export function useChosenChannel(): [string | null, (id: string | null) => void] {
  const [search, setSearch] = useSearchParams()
  return [search.get("channel"), (id) => setSearch(id === null ? {} : { channel: id })]
}

/** The settings of the chosen channel, or the programme's; undefined while they are on their way. */
export function useSettings(): SettingsView | undefined {
  const [channel] = useChosenChannel()
  const programme = useApi("GET /admin/affiliate-settings", {}, { enabled: channel === null })
  const own = useApi("GET /admin/affiliate-settings/:sales_channel_id", { params: { sales_channel_id: channel ?? "" } }, { enabled: channel !== null })
  const { data, error } = channel === null ? programme : own
  if (error) {
    throw error
  }
  return data?.affiliate_settings
}

/** Changes settings of the chosen channel, or the programme's. A key that is null is given back to what is inherited. */
export function useSaveSettings({ success, onSuccess }: { success: string; onSuccess?: () => void }) {
  const [channel] = useChosenChannel()
  const save = (patch: SettingsPatch) =>
    channel === null
      ? call("POST /admin/affiliate-settings", { body: patch })
      : call("POST /admin/affiliate-settings/:sales_channel_id", { params: { sales_channel_id: channel }, body: patch })
  return useChange(save, { success, onSuccess })
}
