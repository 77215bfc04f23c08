import type { Http } from "../../support/http"
import type { TestStore } from "../../support/store"
import { anonymous } from "../programme/refusals"

export const PASSWORD = "correct horse battery staple"

/** People at the portal's door, over HTTP as the portal does it. */
export function peopleOf(baseUrl: () => string, store: () => TestStore) {
  const token = async (actor: string, email: string, path: "" | "/register", password: string) =>
    (await anonymous(baseUrl()).post<{ token: string }>(`/auth/${actor}/emailpass${path}`, { email, password })).token
  const as = (bearer: string): Http => store().shop.with({ authorization: `Bearer ${bearer}` })
  const people = {
    register: async (email: string, actor = "affiliate") => as(await token(actor, email, "/register", PASSWORD)),
    signIn: async (email: string, password = PASSWORD) => as(await token("affiliate", email, "", password)),
    /** Applies, and signs in again for a token that knows the affiliate. */
    apply: async (email: string, application: object = {}) => {
      const applicant = await people.register(email)
      const { affiliate } = await applicant.post<{ affiliate: { id: string } }>("/store/affiliates/applications", { name: "Ada Lovelace", ...application })
      return { id: affiliate.id, own: await people.signIn(email) }
    },
  }
  return people
}
