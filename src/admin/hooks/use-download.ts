import { useMutation } from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { download } from "../lib/api"
import type { ReadRoute, Request } from "../lib/contract-types"

/** Downloads a file that a route answers; a refusal shows the server's own sentence. */
export function useDownload<R extends ReadRoute>(route: R) {
  return useMutation({
    mutationFn: (request: Omit<Request<R>, "body">) => download(route, request),
    onError: (error: Error) => toast.error(error.message),
  })
}
