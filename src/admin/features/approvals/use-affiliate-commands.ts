import type { DataTableCommand } from "@medusajs/ui"
import { AFFILIATE_ACTIONS, type AffiliateAction } from "../../../modules/affiliate/domain/affiliates/actions"
import { useText } from "../../hooks/use-text"

/** The key that carries an action out on the rows that are selected. */
const SHORTCUTS: Record<AffiliateAction, string> = { approve: "a", reject: "r", suspend: "s", reinstate: "i", terminate: "t" }

/** What can be done to the selected affiliates; where it does not fit one of them, the server refuses that one. */
export function useAffiliateCommands(onAction: (ids: string[], action: AffiliateAction) => void): DataTableCommand[] {
  const t = useText()
  return AFFILIATE_ACTIONS.map((action) => ({
    label: t(`actions.${action}`),
    shortcut: SHORTCUTS[action],
    action: (selection) => onAction(Object.keys(selection), action),
  }))
}
