import { request } from "./client"
import { beginSession } from "./session"

/** Medusa's own routes for signing in, with its provider of emails and passwords. */
const AUTH = "/auth/affiliate/emailpass"

export interface Credentials {
  email: string
  password: string
}

async function tokenFrom(path: string, body?: unknown): Promise<string> {
  const response = await request(path, { method: "POST", body })
  const { token } = (await response.json()) as { token: string }
  return token
}

/** @throws ApiError 401 for a wrong email or password */
export async function signIn(credentials: Credentials, keep?: boolean): Promise<void> {
  beginSession(await tokenFrom(AUTH, credentials), keep)
}

/**
 * A sign-in for somebody who wants to apply or join: a new one, or the one that the person has as a customer of the shop,
 * where the password is the one of that.
 * @throws ApiError 401 where the address is known with another password
 */
export async function signUp(credentials: Credentials): Promise<void> {
  const token = await tokenFrom(`${AUTH}/register`, credentials).catch(() => tokenFrom(AUTH, credentials))
  beginSession(token)
}

/** A token that knows what has changed about its person: an application, an invitation. */
export async function renewSession(): Promise<void> {
  beginSession(await tokenFrom("/auth/token/refresh"))
}

/** Asks for the mail with the link. The answer is the same for every address. */
export async function askForNewPassword(email: string): Promise<void> {
  await request(`${AUTH}/reset-password`, { method: "POST", body: { identifier: email } })
}

/** @param token of the mailed link: good once, and not for long */
export async function setNewPassword(token: string, password: string): Promise<void> {
  await request(`${AUTH}/update`, { method: "POST", body: { password }, token })
}
