import { usePageTitle } from "../hooks/use-page-title"

/** The last step of a breadcrumb: what the page is about, once that is known. The window is named after it too. */
export function NamedCrumb({ name }: { name: string | undefined }) {
  usePageTitle(name)
  return <>{name ?? ""}</>
}
