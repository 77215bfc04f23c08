import type { BrowserContext } from "playwright-core"
import { Http } from "../../support/http"
import { ENVIRONMENT, type Role } from "./environment"

const tokens = new Map<Role, Promise<string>>()

/** The API as one of the people, to see that it says what the page shows. Its answers are held against their contracts. */
export async function apiAs(role: Role): Promise<Http> {
  return new Http(ENVIRONMENT.url, { authorization: `Bearer ${await tokenOf(role)}` })
}

/** The API as one of the demo's affiliates: what their portal reads. They all have the same password. */
export async function apiAsAffiliate(email: string): Promise<Http> {
  const store = new Http(ENVIRONMENT.url, { "x-publishable-api-key": await publishableKey() })
  const { token } = await store.post<{ token: string }>("/auth/affiliate/emailpass", { email, password: "demo-affiliate" })
  return store.with({ authorization: `Bearer ${token}` })
}

/** Of the demo's web shop. */
export async function publishableKey(): Promise<string> {
  const { api_keys } = await (await apiAs("manager")).get<{ api_keys: { title: string; token: string }[] }>("/admin/api-keys", { type: "publishable" })
  return api_keys.find(({ title }) => title === "Web shop")?.token ?? ""
}

/** Gives a browser the session that signing in by hand would give it. */
export async function signIn(context: BrowserContext, role: Role): Promise<void> {
  const answer = await context.request.post(`${ENVIRONMENT.url}/auth/session`, {
    headers: { authorization: `Bearer ${await tokenOf(role)}` },
  })
  expect(answer.status()).toBe(200)
}

/** Passwords are slow to check, so each person says theirs once. */
function tokenOf(role: Role): Promise<string> {
  const known = tokens.get(role)
  if (known) {
    return known
  }
  const { email, password } = ENVIRONMENT.people[role]
  const token = new Http(ENVIRONMENT.url)
    .post<{ token: string }>("/auth/user/emailpass", { email, password })
    .then((answer) => answer.token)
  tokens.set(role, token)
  return token
}
