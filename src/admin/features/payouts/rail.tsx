import { useText } from "../../hooks/use-text"

/** The plugin's own rail. */
const MANUAL = "manual-csv"

/** How payouts leave, in plain words; a rail that the store brought is known by the name that it was given there. */
export function Rail({ id }: { id: string }) {
  const t = useText()
  return <>{id === MANUAL ? t("payouts.manualRail") : id}</>
}
