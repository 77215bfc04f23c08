import { addressOf, filenameOf, saveFile } from "../../browser/address"
import type { Answer, Params, Query, ReadRoute, Request, Route, WriteRoute } from "./contract-types"
import { sdk } from "./sdk"

/**
 * Calls a route of the plugin.
 * @throws FetchError with the server's own sentence where it refuses
 */
export function call<R extends Route>(route: R, { params, query, body }: Request<R> = {}): Promise<Answer<R>> {
  const { method, path } = addressOf(route, params)
  return sdk.client.fetch<Answer<R>>(path, {
    method,
    query: query as Record<string, unknown> | undefined,
    body: body as Record<string, unknown> | undefined,
  })
}

/** Posts a file as the whole body. */
export function upload<R extends WriteRoute>(route: R, params: Params<R>, file: Blob, contentType: string, query?: Query<R>): Promise<Answer<R>> {
  const { method, path } = addressOf(route, params)
  return sdk.client.fetch<Answer<R>>(path, {
    method,
    headers: { "content-type": contentType },
    query: query as Record<string, unknown> | undefined,
    body: file,
  })
}

/** Fetches a file that a route answers, signed in as the dashboard is. */
export async function fetchFile<R extends ReadRoute>(route: R, { params, query }: Omit<Request<R>, "body"> = {}): Promise<{ blob: Blob; filename: string }> {
  const { method, path } = addressOf(route, params)
  const response = await sdk.client.fetch<Response>(path, {
    method,
    // Anything but JSON makes the client hand over the response as it is.
    headers: { accept: "*/*" },
    query: query as Record<string, unknown> | undefined,
  })
  return { blob: await response.blob(), filename: filenameOf(response.headers.get("content-disposition")) ?? "affiliates" }
}

/** Fetches a file into the browser's downloads. */
export async function download<R extends ReadRoute>(route: R, request: Omit<Request<R>, "body"> = {}): Promise<void> {
  const { blob, filename } = await fetchFile(route, request)
  saveFile(blob, filename)
}
