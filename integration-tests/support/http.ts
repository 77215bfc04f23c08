import { checkAnswer } from "./contract-check"

/** An answer that was not 2xx. */
export class HttpError extends Error {
  constructor(
    readonly request: string,
    readonly status: number,
    readonly body: unknown
  ) {
    super(`${request} answered ${status}: ${JSON.stringify(body)}`)
  }
}

export type Query = Record<string, string | number | boolean>

/** A JSON client that carries its headers along and throws `HttpError` on anything but 2xx. The plugin's answers are held against their contracts. */
export class Http {
  constructor(
    private readonly baseUrl: string,
    private readonly headers: Record<string, string> = {}
  ) {}

  /** The same client with more headers. */
  with(headers: Record<string, string>): Http {
    return new Http(this.baseUrl, { ...this.headers, ...headers })
  }

  get<T>(path: string, query: Query = {}): Promise<T> {
    const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))
    return this.send<T>("GET", search.size > 0 ? `${path}?${search}` : path)
  }

  post<T>(path: string, body: object = {}): Promise<T> {
    return this.send<T>("POST", path, body)
  }

  delete<T>(path: string, body?: object): Promise<T> {
    return this.send<T>("DELETE", path, body)
  }

  /** Posts a file as the whole body. */
  upload<T>(path: string, contentType: string, body: string | Buffer): Promise<T> {
    return this.exchange<T>("POST", path, { "content-type": contentType }, typeof body === "string" ? body : new Blob([new Uint8Array(body)]))
  }

  /** Any request's answer as it came, whatever its status; a Buffer is sent as it is. */
  answer(method: string, path: string, contentType: string, body?: object): Promise<Response> {
    const content = Buffer.isBuffer(body) ? new Blob([new Uint8Array(body)]) : body && JSON.stringify(body)
    return fetch(`${this.baseUrl}${path}`, { method, headers: { "content-type": contentType, ...this.headers }, body: content })
  }

  /** The answer as it came, whatever its status: for files and their headers. */
  raw(path: string): Promise<Response> {
    return fetch(`${this.baseUrl}${path}`, { headers: this.headers })
  }

  private send<T>(method: string, path: string, body?: object): Promise<T> {
    return this.exchange<T>(method, path, { "content-type": "application/json" }, body === undefined ? undefined : JSON.stringify(body))
  }

  private async exchange<T>(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: string | Blob | undefined
  ): Promise<T> {
    const response = await fetch(`${this.baseUrl}${path}`, { method, headers: { ...headers, ...this.headers }, body })
    const text = await response.text()
    const parsed: unknown = isJson(response) ? JSON.parse(text) : text
    if (!response.ok) {
      throw new HttpError(`${method} ${path}`, response.status, parsed)
    }
    checkAnswer(method, path, parsed)
    return parsed as T
  }
}

function isJson(response: Response): boolean {
  return (response.headers.get("content-type") ?? "").includes("application/json")
}
