import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { call } from "../lib/api"
import type { Answer, ReadRoute, Request, WriteRoute } from "../lib/contract-types"
import { toast } from "../lib/toasts"

/** Everything that is read stands under this key, so that a change can refresh all that is on the screen. */
const PORTAL = "portal"

interface ReadOptions {
  enabled?: boolean
  /** Shows the last answer while the next is on its way: for lists that page and filter. */
  keepPrevious?: boolean
}

/** Reads a route of the plugin. */
export function useApi<R extends ReadRoute>(route: R, request: Omit<Request<R>, "body"> = {}, { enabled = true, keepPrevious = false }: ReadOptions = {}) {
  return useQuery({
    queryKey: [PORTAL, route, request],
    queryFn: () => call(route, request),
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  })
}

interface ChangeOptions<A> {
  /** Said in the corner. */
  success?: string
  onSuccess?: (answer: A) => void
}

/**
 * Changes something. What the server refuses is the mutation's error, for the form to show beside what was typed;
 * afterwards everything that is on the screen is read again.
 */
export function useChange<R extends WriteRoute>(route: R, options: ChangeOptions<Answer<R>> = {}) {
  return useTask((request: Request<R>) => call(route, request), options)
}

/** `useChange` for what is more than one call, or an upload. */
export function useTask<Input, A>(task: (input: Input) => Promise<A>, { success, onSuccess }: ChangeOptions<A> = {}) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: task,
    onSuccess: (answer) => {
      if (success) {
        toast("success", success)
      }
      onSuccess?.(answer)
    },
    onSettled: () => client.invalidateQueries({ queryKey: [PORTAL] }),
  })
}
