import { deepPathOf } from "./deep-path"

/** Where a link leads, beyond the storefront's first page, and the affiliate's own mark on it. */
export interface LinkParts {
  /** `/products/boots?size=40`, as it follows the storefront's address. */
  path?: string | null
  sub_id?: string | null
}

/** What keeps a path from being one that a short link can lead to; null where nothing does. */
export function pathProblem(path: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith("//")) {
    return "must be a path of the storefront, without its address"
  }
  const [page = ""] = path.split("?")
  return /[^/]/.test(page) && deepPathOf(page) === "" ? "must be a path of the storefront, without parts that go up or can be read otherwise" : null
}

/**
 * The short link of a code: `https://shop.example.com/r/CODE/products/boots?sub_id=newsletter`.
 * @param base the address of the Medusa server, without a slash at its end
 */
export function referralLink(base: string, code: string, { path, sub_id }: LinkParts = {}): string {
  const deep = (path ?? "").replace(/^\/+/, "")
  const url = new URL(`${base}/r/${encodeURIComponent(code)}${deep === "" ? "" : `/${deep}`}`)
  if (sub_id) {
    url.searchParams.set("sub_id", sub_id)
  }
  return url.href
}
