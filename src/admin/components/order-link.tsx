import { useText } from "../hooks/use-text"
import { TextLink } from "./text-link"

interface OrderLinkProps {
  /** A dash where there is none. */
  id: string | null
  /** The number that people know the order by. */
  displayId?: string | null
}

/** Leads to Medusa's page of an order. */
export function OrderLink({ id, displayId }: OrderLinkProps) {
  const t = useText()
  if (id === null) {
    return <span className="text-ui-fg-muted">–</span>
  }
  return <TextLink to={`/orders/${id}`}>{displayId ? `#${displayId}` : t("actions.open")}</TextLink>
}
