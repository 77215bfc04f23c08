import { useQuery } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"

/** The signed-in user; undefined while it is being asked. */
export function useMe() {
  const { data } = useQuery({ queryKey: ["affiliate-me"], queryFn: () => sdk.admin.user.me({ fields: "id,email" }), staleTime: Infinity })
  return data?.user
}
