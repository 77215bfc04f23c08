import { useApi } from "./use-api"

/** Who is signed in. */
export function useMe() {
  return useApi("GET /store/affiliates/me")
}
