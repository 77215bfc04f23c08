import { Link } from "react-router-dom"
import { useText } from "../hooks/use-text"

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
  return (
    <Link to={`/orders/${id}`} onClick={(event) => event.stopPropagation()} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
      {displayId ? `#${displayId}` : t("actions.open")}
    </Link>
  )
}
