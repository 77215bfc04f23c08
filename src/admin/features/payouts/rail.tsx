import { useText } from "../../hooks/use-text"

/** The plugin's own rail. */
const MANUAL = "manual-csv"

/** Names a rail in plain words; one that the store brought is known by the code that it was given there. */
export function useRailName(): (code: string) => string {
  const t = useText()
  return (code) => (code === MANUAL ? t("payouts.manualRail") : code)
}

/** How payouts leave. */
export function Rail({ id }: { id: string }) {
  return <>{useRailName()(id)}</>
}
