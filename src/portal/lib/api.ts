import { addressOf, filenameOf, saveFile } from "../../browser/address"
import { request } from "./client"
import type { Answer, ReadRoute, Request, Route, WriteRoute } from "./contract-types"

/**
 * Calls a route of the plugin.
 * @throws ApiError with the server's own sentence where it refuses
 */
export async function call<R extends Route>(route: R, { params, query, body }: Request<R> = {}): Promise<Answer<R>> {
  const { method, path } = addressOf(route, params)
  const response = await request(path, { method, query: query as Record<string, unknown> | undefined, body: method === "GET" ? undefined : (body ?? {}) })
  return response.json() as Promise<Answer<R>>
}

/** Posts a file as the whole body. */
export async function upload<R extends WriteRoute>(route: R, { params, query }: Request<R>, file: File): Promise<Answer<R>> {
  const { method, path } = addressOf(route, params)
  const headers = { "content-type": file.type }
  const response = await request(path, { method, query: query as Record<string, unknown> | undefined, body: file, headers })
  return response.json() as Promise<Answer<R>>
}

/** Fetches a file that a route answers. */
export async function fetchFile<R extends ReadRoute>(route: R, { params, query }: Omit<Request<R>, "body"> = {}): Promise<{ blob: Blob; filename: string }> {
  const { method, path } = addressOf(route, params)
  const response = await request(path, { method, query: query as Record<string, unknown> | undefined, headers: { accept: "*/*" } })
  return { blob: await response.blob(), filename: filenameOf(response.headers.get("content-disposition")) ?? "affiliates" }
}

/** Fetches a file into the browser's downloads. */
export async function download<R extends ReadRoute>(route: R, request: Omit<Request<R>, "body"> = {}): Promise<void> {
  const { blob, filename } = await fetchFile(route, request)
  saveFile(blob, filename)
}
