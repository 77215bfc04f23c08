import type { Http } from "./http"
import { anonymous } from "../http/programme/refusals"
import type { TestStore } from "./store"

export const PORTAL_PASSWORD = "correct horse battery staple"

/** Somebody who signed in to the portal. */
export interface PortalPerson {
  id: string
  email: string
  http: Http
}

/** Sign-ins and people of a store's portal. */
export function portalOf(baseUrl: string, store: () => TestStore) {
  const tokenOf = async (actor: string, email: string, register: boolean) =>
    (await anonymous(baseUrl).post<{ token: string }>(`/auth/${actor}/emailpass${register ? "/register" : ""}`, { email, password: PORTAL_PASSWORD })).token
  const withToken = (token: string): Http => store().shop.with({ authorization: `Bearer ${token}` })
  const signIn = async (email: string): Promise<Http> => withToken(await tokenOf("affiliate", email, false))
  const register = async (email: string): Promise<Http> => withToken(await tokenOf("affiliate", email, true))
  /** Applies and signs in; pending until a manager approves. */
  const apply = async (email: string, body: object = {}): Promise<PortalPerson> => {
    const applicant = await register(email)
    const { affiliate } = await applicant.post<{ affiliate: { id: string } }>("/store/affiliates/applications", { name: email.split("@")[0], ...body })
    return { id: affiliate.id, email, http: await signIn(email) }
  }
  const join = async (email: string, body: object = {}): Promise<PortalPerson> => {
    const person = await apply(email, body)
    await store().admin.post(`/admin/affiliates/${person.id}/approve`)
    return person
  }
  return { tokenOf, withToken, signIn, register, apply, join }
}
