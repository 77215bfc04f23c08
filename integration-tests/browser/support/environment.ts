/** Who can sign in; see demo/lib/people.mjs. */
export type Role = "manager" | "finance"

export interface Person {
  name: string
  email: string
  password: string
}

interface Environment {
  /** Of the demo store, without a slash at the end. */
  url: string
  /** Of the demo's shop, likewise. */
  storefront: string
  /** Where the browser listens for playwright. */
  browser: string
  people: Record<Role, Person>
}

/** What set-up.mjs started for this run. */
export const ENVIRONMENT = JSON.parse(process.env.AFFILIATES_BROWSER_TEST ?? "{}") as Environment
