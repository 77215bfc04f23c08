import { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { call } from "../lib/api"
import type { Answer, ReadRoute, Request, WriteRoute } from "../lib/contract-types"

/** Everything the plugin reads stands under this key, so that a change can refresh all that is on the screen. */
export const PROGRAMME = "affiliate-programme"

interface ReadOptions {
  enabled?: boolean
  /** Shows the last answer while the next is on its way: for tables that page and filter. */
  keepPrevious?: boolean
}

/** Once more where the store may only have been busy; what it refuses it refuses again, and the person should read why at once. */
const retry = (failures: number, error: Error): boolean => failures < 1 && !(error instanceof FetchError && (error.status ?? 500) < 500)

/** Reads a route of the plugin. */
export function useApi<R extends ReadRoute>(route: R, request: Omit<Request<R>, "body"> = {}, { enabled = true, keepPrevious = false }: ReadOptions = {}) {
  return useQuery({
    queryKey: [PROGRAMME, route, request],
    queryFn: () => call(route, request),
    enabled,
    retry,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  })
}

/** Asks a POST that writes nothing: a preview, a dry run. Nothing is asked while there is no request. */
export function useDryRun<R extends WriteRoute>(route: R, request: Request<R> | null) {
  return useQuery({
    queryKey: [PROGRAMME, route, request],
    queryFn: () => call(route, request ?? {}),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

interface ChangeOptions<A> {
  /** The toast's text; no toast where there is none. */
  success?: string | ((answer: A) => string)
  onSuccess?: (answer: A) => void
}

/**
 * Changes something. A refusal shows the server's own sentence; afterwards everything of the plugin that is on the
 * screen is read again, whatever it was that changed.
 */
export function useApiMutation<R extends WriteRoute>(route: R, options: ChangeOptions<Answer<R>> = {}) {
  return useChange((request: Request<R>) => call(route, request), options)
}

/** `useApiMutation` for what is more than one call, or an upload. */
export function useChange<Input, A>(change: (input: Input) => Promise<A>, { success, onSuccess }: ChangeOptions<A> = {}) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (answer) => {
      const text = typeof success === "function" ? success(answer) : success
      if (text) {
        toast.success(text)
      }
      onSuccess?.(answer)
    },
    onError: (error: Error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: [PROGRAMME] }),
  })
}
