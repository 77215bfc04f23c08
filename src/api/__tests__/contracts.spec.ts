import { readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { z } from "@medusajs/framework/zod"
import { CONTRACTS } from "../contracts"
import { policyOf } from "../utils/contract"
import { openApiDocument } from "../utils/openapi"

const API = join(__dirname, "..")

/** Every handler in the route files, as Medusa finds them: `POST /admin/affiliates/:id/approve`. */
function handlersInFiles(): string[] {
  const files = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(`${sep}route.ts`))
  return files.flatMap((file) => {
    const folder = relative(API, join(API, file, "..")).split(sep)
    const path = `/${folder.join("/")}`.replace(/\[(\w+)\]/g, ":$1")
    const source = readFileSync(join(API, file), "utf8")
    return [...source.matchAll(/export (?:async function|function|const) (GET|POST|PUT|PATCH|DELETE)\b/g)].map(([, method]) => `${method} ${path}`)
  })
}

const inContracts = CONTRACTS.map(({ method, path }) => `${method} ${path}`)

describe("the routes' contracts", () => {
  it("there is a contract for every handler, and a handler for every contract", () => {
    expect([...inContracts].sort()).toEqual(handlersInFiles().sort())
  })

  it("no route is described twice", () => {
    expect(new Set(inContracts).size).toBe(inContracts.length)
  })

  it("docs/openapi.json is up to date (npm run docs:openapi)", () => {
    const written = JSON.parse(readFileSync(join(API, "..", "..", "docs", "openapi.json"), "utf8"))
    expect(written).toEqual(JSON.parse(JSON.stringify(openApiDocument(CONTRACTS))))
  })

  it("an answer of /admin is named by its path: affiliate-payouts → affiliate_payouts, and one of them affiliate_payout", () => {
    const resources = CONTRACTS.filter(({ path }) => /^\/admin\/[\w-]+(\/:id)?$/.test(path))
    const named = resources.flatMap(({ method, path, response }) => {
      const resource = (path.split("/")[2] ?? "").replace(/-/g, "_")
      const isOne = method === "POST" || path.endsWith(":id")
      const singular = resource.replace(/ies$/, "y").replace(/(batch)es$/, "$1").replace(/s$/, "")
      const keys = Object.keys((response as z.ZodObject).shape ?? {})
      return keys.includes(isOne ? singular : resource) || keys.includes(resource) ? [] : [`${method} ${path}: ${keys.join(", ")}`]
    })
    expect(resources.length).toBeGreaterThan(15)
    expect(named).toEqual([])
  })

  it("looking asks for view and changing for manage; only these routes ask for something else", () => {
    const byDefault = (method: string) => (method === "GET" ? "view" : "manage")
    const others = CONTRACTS.filter((contract) => ![null, byDefault(contract.method)].includes(policyOf(contract)))
    expect(others.map((contract) => `${contract.method} ${contract.path}: ${policyOf(contract)}`).sort()).toEqual([
      "GET /admin/affiliate-payout-batches/:id/export: manage",
      "GET /admin/affiliate-payouts/export: manage",
      "GET /admin/affiliates/:id/tax-documents/:document_id/content: manage",
      "POST /admin/affiliate-commission-rules/backtest: view",
      "POST /admin/affiliate-commission-rules/preview: view",
      "POST /admin/affiliate-commissions/:id/approve: approve_review",
      "POST /admin/affiliate-commissions/:id/deny: approve_review",
      "POST /admin/affiliate-commissions/:id/reopen: approve_review",
      "POST /admin/affiliate-commissions/batch: approve_review",
      "POST /admin/affiliate-payout-batches/:id/approve: approve_payout",
      "POST /admin/affiliate-payout-batches/preview: view",
      "POST /admin/affiliate-settings/fraud-preview: view",
      "POST /admin/affiliates/:id/payment-details/reveal: approve_payout",
    ])
    expect(CONTRACTS.filter(({ path }) => !path.startsWith("/admin/")).map(policyOf).filter((policy) => policy !== null)).toEqual([])
  })

  it("every operation id is unique", () => {
    const document = openApiDocument(CONTRACTS) as { paths: Record<string, Record<string, { operationId: string }>> }
    const ids = Object.values(document.paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
    expect(ids).toHaveLength(CONTRACTS.length)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("a route that takes a file says so by its type, and so does one that answers a file", () => {
    interface Content {
      content: Record<string, { schema: Record<string, unknown> }>
    }
    const document = openApiDocument(CONTRACTS) as { paths: Record<string, Record<string, { requestBody?: Content; responses: Record<string, Content> }>> }
    const batch = "/admin/affiliate-payout-batches/{id}"
    expect(document.paths[`${batch}/confirmations`]?.post?.requestBody).toEqual({
      required: true,
      content: { "text/csv": { schema: { type: "string", format: "binary" } } },
    })
    const answers = (path: string, method: string) => Object.keys(document.paths[path]?.[method]?.responses[200]?.content ?? {})
    expect(answers(`${batch}/confirmations`, "post")).toEqual(["application/json"])
    for (const path of [`${batch}/export`, "/admin/affiliate-payouts/export", "/admin/affiliate-ledger-entries/export"]) {
      expect([path, answers(path, "get")]).toEqual([path, ["text/csv"]])
    }
    const uploads = CONTRACTS.filter(({ upload }) => upload).map(({ path, method }) => document.paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()])
    expect(uploads.every((operation) => operation?.requestBody !== undefined)).toBe(true)
  })

  it("every handler takes the path's parts by param(), which a NUL cannot pass", () => {
    const files = readdirSync(API, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    const direct = files.filter((file) => readFileSync(join(API, file), "utf8").includes("req.params"))
    expect(direct).toEqual([join("utils", "listing.ts")])
  })

  it("no answer states money as a number", () => {
    const MONEY = new Set(["amount", "balance", "pending", "held", "approved", "in_payout", "paid", "gross", "fees", "withheld", "net", "total"])
    const found: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) {
        return
      }
      for (const [key, value] of Object.entries(node)) {
        if (MONEY.has(key) && ["number", "integer"].includes((value as { type?: string } | null)?.type ?? "")) {
          found.push(`${path}.${key}`)
        }
        walk(value, `${path}.${key}`)
      }
    }
    walk(openApiDocument(CONTRACTS), "")
    expect(found).toEqual([])
  })
})
