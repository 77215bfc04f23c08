import { Http, HttpError } from "../lib/http"
import type { Person } from "../stage"

interface Token {
  token: string
}

/** A signed-in user of the admin. */
export async function signIn(baseUrl: string, { email, password }: Person): Promise<Http> {
  const anonymous = new Http(baseUrl)
  const { token } = await anonymous.post<Token>("/auth/user/emailpass", { email, password })
  return anonymous.with({ authorization: `Bearer ${token}` })
}

/** A second user, invited by the first as in the dashboard, and signed in. */
export async function inviteUser(baseUrl: string, inviter: Http, { name, email, password }: Person): Promise<Http> {
  const { invite } = await inviter.post<{ invite: Token }>("/admin/invites", { email })
  const anonymous = new Http(baseUrl)
  const { token } = await anonymous.post<Token>("/auth/user/emailpass/register", { email, password })
  const [first_name, ...rest] = name.split(" ")
  await anonymous
    .with({ authorization: `Bearer ${token}` })
    .post(`/admin/invites/accept?token=${encodeURIComponent(invite.token)}`, { email, first_name, last_name: rest.join(" ") })
  return signIn(baseUrl, { name, email, password })
}

/** The affiliate's own sign-in: registered, not yet an affiliate. @returns a client that may apply. */
export async function registerApplicant(shop: Http, credentials: { email: string; password: string }): Promise<Http> {
  try {
    const { token } = await shop.post<Token>("/auth/affiliate/emailpass/register", credentials)
    return shop.with({ authorization: `Bearer ${token}` })
  } catch (error) {
    if (error instanceof HttpError && error.status === 401) {
      throw new Error(`${credentials.email} has a sign-in already: ${error.sentence}`)
    }
    throw error
  }
}
