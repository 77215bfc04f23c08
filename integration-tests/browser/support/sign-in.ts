import type { BrowserContext } from "playwright-core"
import { Http } from "../../support/http"
import { ENVIRONMENT, type Role } from "./environment"

const tokens = new Map<Role, Promise<string>>()

/** The API as one of the people, to see that it says what the page shows. Its answers are held against their contracts. */
export async function apiAs(role: Role): Promise<Http> {
  return new Http(ENVIRONMENT.url, { authorization: `Bearer ${await tokenOf(role)}` })
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
