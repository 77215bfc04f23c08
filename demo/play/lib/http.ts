import { encodeBody } from "./amount"

/** An answer that was not 2xx. */
export class HttpError extends Error {
  constructor(
    readonly request: string,
    readonly status: number,
    readonly body: unknown
  ) {
    super(`${request} answered ${status}: ${JSON.stringify(body)}`)
  }

  /** The API's sentence for people. */
  get sentence(): string {
    const { body } = this
    return typeof body === "object" && body !== null && "message" in body ? String(body.message) : String(body)
  }
}

/** A JSON client that carries its headers along and throws `HttpError` on anything but 2xx. */
export class Http {
  constructor(
    private readonly baseUrl: string,
    private readonly headers: Readonly<Record<string, string>> = {}
  ) {}

  /** The same client with more headers. */
  with(headers: Record<string, string>): Http {
    return new Http(this.baseUrl, { ...this.headers, ...headers })
  }

  /** The parsed answer; its text where that is no JSON. */
  get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
    const search = new URLSearchParams(query)
    return this.send<T>("GET", search.size > 0 ? `${path}?${search}` : path)
  }

  /** A body may hold `Amount`s. */
  post<T>(path: string, body: object = {}): Promise<T> {
    return this.send<T>("POST", path, body)
  }

  /** Sends a file as it is. */
  upload<T>(path: string, contentType: string, content: string): Promise<T> {
    return this.fetch<T>(path, { method: "POST", headers: { "content-type": contentType }, body: content })
  }

  private send<T>(method: string, path: string, body?: object): Promise<T> {
    const encoded = body === undefined ? undefined : encodeBody(body)
    return this.fetch<T>(path, { method, headers: { "content-type": "application/json" }, body: encoded })
  }

  private async fetch<T>(path: string, request: { method: string; headers: Record<string, string>; body?: string }): Promise<T> {
    const response = await fetch(`${this.baseUrl}${path}`, { ...request, headers: { ...request.headers, ...this.headers } })
    const text = await response.text()
    const isJson = (response.headers.get("content-type") ?? "").includes("application/json")
    const parsed: unknown = isJson ? JSON.parse(text) : text
    if (!response.ok) {
      throw new HttpError(`${request.method} ${path}`, response.status, parsed)
    }
    return parsed as T
  }
}

/** The refusal that a request is meant to meet. @throws when it is accepted instead, or refused with another status. */
export async function refusal(status: number, request: Promise<unknown>): Promise<HttpError> {
  try {
    await request
  } catch (error) {
    if (error instanceof HttpError && error.status === status) {
      return error
    }
    throw error
  }
  throw new Error(`A request was accepted that should have been answered ${status}`)
}
