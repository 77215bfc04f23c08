import { TextLink } from "./text-link"

/** Leads to the page of an affiliate. */
export function AffiliateLink({ id, name }: { id: string; name: string }) {
  return (
    <TextLink to={`/affiliates/${id}`}>
      {name}
    </TextLink>
  )
}
