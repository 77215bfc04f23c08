import { useOutletContext } from "react-router-dom"
import type { Answer } from "../lib/contract-types"

export type Me = Answer<"GET /store/affiliates/me">["affiliate"]

/** Who is signed in, on pages below `SignedIn`. */
export const useAffiliate = (): Me => useOutletContext<Me>()
