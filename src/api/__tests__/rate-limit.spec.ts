import { createServer, type AddressInfo, type Server } from "node:net"
import { EventEmitter } from "node:events"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseOptions } from "../../modules/affiliate/options"
import { limited, SHARED_FACTOR } from "../utils/rate-limit"

const OPTIONS = { limits: { clicks: { points: 3, duration_seconds: 60 }, auth_account: { points: 2 }, auth: false } }

/** A store of its own: its counters begin at nothing. */
function storeWith(projectConfig: Record<string, unknown> = {}) {
  const warnings: string[] = []
  const resolved: Record<string, unknown> = {
    affiliate: { pluginOptions: parseOptions(OPTIONS), limitKeyOf: async (text: string) => text },
    configModule: { projectConfig },
    logger: { warn: (text: string) => warnings.push(text), info: () => undefined },
  }
  /** @returns "next", or the status, its Retry-After and message. */
  const ask = async (middleware: ReturnType<typeof limited>, request: { from?: string; body?: object; auth_context?: object }, answers = 200) => {
    const res = new Answer(answers)
    const req = { scope: { resolve: (key: string) => resolved[key] }, socket: { remoteAddress: request.from ?? "203.0.113.5" }, headers: {}, ...request }
    let passed = false
    await middleware(req as unknown as MedusaRequest, res as unknown as MedusaResponse, () => {
      passed = true
    })
    res.emit("finish")
    return passed ? "next" : [res.statusCode, res.headers["Retry-After"], res.body?.message]
  }
  return { ask, warnings }
}

class Answer extends EventEmitter {
  headers: Record<string, string> = {}
  body: { type: string; message: string } | undefined

  constructor(public statusCode: number) {
    super()
  }

  setHeader(name: string, value: string) {
    this.headers[name] = value
  }

  status(code: number) {
    this.statusCode = code
    return this
  }

  json(body: { type: string; message: string }) {
    this.body = body
  }
}

async function times(count: number, ask: () => Promise<unknown>): Promise<unknown[]> {
  const answers: unknown[] = []
  for (let i = 0; i < count; i++) {
    answers.push(await ask())
  }
  return answers
}

const GUESSED_TOO_OFTEN = [429, "900", "Too many requests. Try again in 900 seconds."]
const REFUSED = [429, "60", "Too many requests. Try again in 60 seconds."]

describe("a limit of 3 in 60 seconds", () => {
  it("the fourth of one address is refused, another's first is not", async () => {
    const { ask } = storeWith()
    expect(await times(4, () => ask(limited("clicks"), {}))).toEqual(["next", "next", "next", REFUSED])
    expect(await ask(limited("clicks"), { from: "203.0.113.6" })).toBe("next")
  })

  it(`a caller that speaks for many has ${SHARED_FACTOR} times as much`, async () => {
    const { ask } = storeWith()
    const answers = await times(3 * SHARED_FACTOR + 1, () => ask(limited("clicks"), { from: "127.0.0.1" }))
    expect([answers.filter((answer) => answer === "next").length, answers.at(-1)]).toEqual([3 * SHARED_FACTOR, REFUSED])
  })

  it("false switches a limit off", async () => {
    const { ask } = storeWith()
    expect(new Set(await times(200, () => ask(limited("auth"), {})))).toEqual(new Set(["next"]))
  })
})

describe("a limit of 2 guesses for an account", () => {
  const guess = (email: string, from?: string) => ({ body: { email }, from })
  const login = limited("auth_account", { forgive_success: true })

  it("counts what fails, however the email is written; not what succeeds, and not for somebody else's address", async () => {
    const { ask } = storeWith()
    await times(20, () => ask(login, guess("ann@example.com"), 200))
    await ask(login, guess("ann@example.com"), 401)
    await ask(login, guess(" Ann@Example.com"), 401)
    expect(await ask(login, guess("ann@example.com"), 401)).toEqual(GUESSED_TOO_OFTEN)
    expect(await ask(login, guess("ben@example.com"), 401)).toBe("next")
    expect(await ask(login, guess("ann@example.com", "203.0.113.9"), 200)).toBe("next")
  })

  it("behind a server that speaks for many, 2 as well", async () => {
    const { ask } = storeWith()
    expect(await times(3, () => ask(login, guess("ann@example.com", "10.0.0.1"), 401))).toEqual(["next", "next", GUESSED_TOO_OFTEN])
  })

  it("an account that is no text is the account of nobody", async () => {
    const { ask } = storeWith()
    expect(await times(3, () => ask(login, { body: { email: { $ne: 1 } } }, 400))).toEqual(["next", "next", GUESSED_TOO_OFTEN])
  })
})

describe("where Redis", () => {
  it("cannot be reached, the process counts by itself and says so once", async () => {
    const { ask, warnings } = storeWith({ redisUrl: "redis://127.0.0.1:1", redisOptions: { retryStrategy: () => null } })
    expect(await times(4, () => ask(limited("clicks"), {}))).toEqual(["next", "next", "next", REFUSED])
    while (warnings.length === 0) {
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(warnings).toEqual([expect.stringContaining("Redis cannot be reached")])
  })

  describe("accepts and never answers", () => {
    let silent: Server
    const open = new Set<{ destroy: () => void }>()

    beforeAll(async () => {
      silent = createServer((socket) => open.add(socket.on("error", () => undefined)))
      await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready))
    })

    afterAll(() => {
      open.forEach((socket) => socket.destroy())
      silent.close()
    })

    it("the same, and nobody waits for it", async () => {
      const redisUrl = `redis://127.0.0.1:${(silent.address() as AddressInfo).port}`
      const { ask } = storeWith({ redisUrl, redisOptions: { retryStrategy: () => null } })
      const started = Date.now()
      expect(await times(4, () => ask(limited("clicks"), {}))).toEqual(["next", "next", "next", REFUSED])
      expect(Date.now() - started).toBeLessThan(1000)
    })
  })
})
