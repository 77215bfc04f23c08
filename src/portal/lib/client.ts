import { config } from "./config"
import { currentSession, expireSession } from "./session"

/** The server's refusal, in its own sentence. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** Of a 429: when it may be tried again. */
    readonly retry_after_seconds: number | null = null
  ) {
    super(message)
  }
}

/** What Medusa says where a token is missing, forged or over. Another sentence with a 401 is about a password. */
export const isSessionOver = ({ status, message }: ApiError): boolean => status === 401 && message === "Unauthorized"

interface Call {
  method: string
  query?: Record<string, unknown>
  /** Sent as JSON, or as it is where it is a file. */
  body?: unknown
  headers?: Record<string, string>
  /** Another token than that of who is signed in: a reset link's. */
  token?: string
}

/**
 * Asks Medusa. No cookies: the token is all there is.
 * @throws ApiError with the server's own sentence where it refuses; its status is 0 where no answer came
 */
export async function request(path: string, { method, query, body, headers, token }: Call): Promise<Response> {
  const own = currentSession()?.token
  const bearer = token ?? own
  const isFile = body instanceof Blob
  const response = await fetch(`${config.api_base}${path}${queryString(query)}`, {
    method,
    credentials: "omit",
    headers: {
      accept: "application/json",
      "x-publishable-api-key": config.publishable_key ?? "",
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      ...(body === undefined || isFile ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined || isFile ? body : JSON.stringify(body),
  }).catch((error: Error) => {
    throw new ApiError(0, error.message)
  })
  if (!response.ok) {
    const refusal = await refusalOf(response)
    if (isSessionOver(refusal) && own && !token) {
      expireSession()
    }
    throw refusal
  }
  return response
}

async function refusalOf(response: Response): Promise<ApiError> {
  const answer = (await response.json().catch(() => ({}))) as { message?: string }
  const wait = Number(response.headers.get("retry-after"))
  return new ApiError(response.status, answer.message ?? response.statusText, wait > 0 ? wait : null)
}

function queryString(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]): [string, string][] =>
    value === undefined || value === null || value === "" ? [] : Array.isArray(value) ? value.map((each) => [key, String(each)]) : [[key, String(value)]]
  )
  return pairs.length > 0 ? `?${new URLSearchParams(pairs).toString()}` : ""
}
