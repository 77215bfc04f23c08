import { Link } from "react-router-dom"

/** Leads to the page of an affiliate. */
export function AffiliateLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to={`/affiliates/${id}`} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
      {name}
    </Link>
  )
}
