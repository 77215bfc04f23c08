import { Http, HttpError } from "../../support/http"

/** What a refused request answered. */
export interface Refused {
  status: number
  message: string
}

/** The refusal of a request that must not succeed. */
export async function refusalOf(request: Promise<unknown>): Promise<Refused> {
  try {
    await request
  } catch (error) {
    if (error instanceof HttpError) {
      const body = error.body as { message?: string } | null
      return { status: error.status, message: body?.message ?? "" }
    }
    throw error
  }
  throw new Error("The request succeeded, though it should have been refused")
}

/** Sends a body exactly as it is written, for what JSON.stringify would not write (`__proto__`, broken JSON). */
export async function sendRaw(baseUrl: string, path: string, headers: Record<string, string>, body: string, method = "POST") {
  const response = await fetch(`${baseUrl}${path}`, { method, headers: { "content-type": "application/json", ...headers }, body })
  const answer: unknown = await response.json().catch(() => null)
  return { status: response.status, headers: response.headers, body: answer as { message?: string } | null }
}

/** A client without any sign-in or key. */
export const anonymous = (baseUrl: string) => new Http(baseUrl)
