import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { AFFILIATE_EVENTS } from "../../../types/events"
import { DEFAULT_FRAUD_SETTINGS } from "../domain/fraud/settings"
import { PAYOUT_EXCLUSION_CODES } from "../domain/payout/exclusions"
import { NOTICE_TEMPLATES } from "../domain/notices/templates"
import { MANIFEST_COLUMNS } from "../domain/payout/manifest"
import { REFUSAL_CODES } from "../domain/attribution/refusals"
import { LIMITS } from "../limits-schema"
import { INVARIANTS } from "../lib/invariants"
import { settingsSchema } from "../settings-schema"

/** The documents say what the code says: names, columns, defaults and schedules are compared, sentences are not. */
const ROOT = join(__dirname, "../../../..")
const read = (path: string) => readFileSync(join(ROOT, path), "utf8")

/** The first cells of a document's table rows, from a heading to the next one of its level or above. */
function firstCells(document: string, heading: string): string[] {
  return rowsUnder(document, heading).map(([first = ""]) => first.replaceAll("`", ""))
}

function rowsUnder(document: string, heading: string): string[][] {
  const [, level = "", , body = ""] = new RegExp(`(?:^|\\n)(#+) (${heading})\\n([\\s\\S]*)`).exec(document) ?? []
  const [section = ""] = body.split(new RegExp(`\\n#{1,${level.length}} `))
  const rows = section.split("\n").filter((line) => line.startsWith("| `"))
  return rows.map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()))
}

const ADDED_BY_MEDUSA = /^(id|created_at|updated_at|deleted_at|raw_.*)$/

/** Tables with their columns, and foreign keys as “target table column”, as the migrations make them. */
function databaseOf(migrations: string) {
  const tables = [...migrations.matchAll(/create table if not exists "(\w+)" \((.*?), constraint/g)]
  const columns = new Map(
    tables.map(([, table = "", body = ""]) => [
      table,
      [...body.matchAll(/"(\w+)" (?:text|timestamptz|numeric|jsonb|boolean|integer|bigint|serial)/g)].flatMap(([, column = ""]) =>
        ADDED_BY_MEDUSA.test(column) ? [] : [column]
      ),
    ])
  )
  for (const [, table = "", column = ""] of migrations.matchAll(/alter table (?:if exists )?"(\w+)" add column (?:if not exists )?"(\w+)"/g)) {
    columns.get(table)?.push(...(ADDED_BY_MEDUSA.test(column) ? [] : [column]))
  }
  const byMedusa = [...migrations.matchAll(/alter table if exists "(\w+)" add constraint "\w+" foreign key \("(\w+)"\) references "(\w+)"/g)]
  const byHand = [...migrations.matchAll(/^ {2}\["(\w+)", "(\w+)", "(\w+)"\],$/gm)]
  return { columns, foreignKeys: [...byMedusa, ...byHand].map(([, table, column, target]) => `${target} ${table} ${column}`) }
}

describe("docs/data-model.md", () => {
  const document = read("docs/data-model.md")
  const folder = "src/modules/affiliate/migrations"
  const { columns, foreignKeys } = databaseOf(readdirSync(join(ROOT, folder)).map((file) => read(join(folder, file))).join("\n"))

  it("describes every table of the migrations, and no other", () => {
    const described = [...document.matchAll(/\n## (affiliate\w*)\n/g)].map(([, table]) => table)
    expect(described.sort()).toEqual([...columns.keys()].sort())
  })

  it.each([...columns])("%s: every column", (table, expected) => {
    expect(firstCells(document, table).sort()).toEqual([...expected].sort())
  })

  it("draws every foreign key, and no other", () => {
    const drawn = [...document.matchAll(/^ {2}(\w+) \S+--\S+ (\w+) : (\w+)$/gm)].map(([, target, table, column]) => `${target} ${table} ${column}`)
    expect(drawn.sort()).toEqual(foreignKeys.sort())
  })
})

describe("docs/operations.md", () => {
  const document = read("docs/operations.md")

  it("lists every event", () => {
    expect(firstCells(document, "Events").sort()).toEqual(Object.values(AFFILIATE_EVENTS).sort())
  })

  it("lists every mail with its placeholders and whether it can be switched off", () => {
    const listed = rowsUnder(document, "Mails").map(([template = "", , data = "", group = ""]) => [
      template.replaceAll("`", ""),
      [...data.matchAll(/`(\w+)`/g)].map(([, key]) => key),
      group === "never" ? null : group.replaceAll("`", ""),
    ])
    expect(listed).toEqual(Object.entries(NOTICE_TEMPLATES).map(([template, { placeholders, group }]) => [template, placeholders, group]))
  })

  it("lists every invariant in its words", () => {
    const listed = rowsUnder(document, "Checking the books").map(([id = "", title = ""]) => `${id.replaceAll("`", "")}: ${title}`)
    const inSql = INVARIANTS.map(({ id, title }) => `${id}: ${title}`)
    expect(listed).toEqual([...inSql, "posted_is_target: Every order's entries are what settling it now would post"])
  })

  it("lists every limit with its default", () => {
    const listed = rowsUnder(document, "Limits").map(([name = "", points, seconds, by]) => [name.replaceAll("`", ""), points, seconds, by])
    expect(listed).toEqual(Object.entries(LIMITS).map(([name, { points, duration_seconds, by }]) => [name, `${points}`, `${duration_seconds}`, by]))
  })

  it("lists every job with its schedule", () => {
    const files = readdirSync(join(ROOT, "src/jobs")).filter((file) => file.endsWith(".ts"))
    const jobs = files.map((file) => /name: "([^"]+)", schedule: "([^"]+)"/.exec(read(join("src/jobs", file)))?.slice(1))
    const listed = rowsUnder(document, "Jobs").map(([name = "", schedule = ""]) => [name.replaceAll("`", ""), schedule.replaceAll("`", "")])
    expect(listed.sort()).toEqual(jobs.sort())
  })

  it("names the manifest's columns, and every refusal and reason for leaving somebody out", () => {
    expect(firstCells(document, "The manifest").flatMap((cell) => cell.split(", "))).toEqual([...MANIFEST_COLUMNS])
    for (const code of [...REFUSAL_CODES, ...PAYOUT_EXCLUSION_CODES]) {
      expect(document).toContain(`\`${code}\``)
    }
  })
})

describe("README.md", () => {
  const document = read("README.md")

  it("lists every option", () => {
    const [, shape = ""] = /optionsSchema = z\.object\(\{\n([\s\S]*?)\n\}\)/.exec(read("src/modules/affiliate/options.ts")) ?? []
    const options = [...shape.matchAll(/^ {2}(\w+): /gm)].map(([, key]) => key)
    expect(options.length).toBeGreaterThan(5)
    expect(firstCells(document, "Options")).toEqual(options)
  })

  it("lists every setting with its default", () => {
    const defaults = Object.entries(settingsSchema.parse({})).map(([key, value]) => [key, key === "fraud" ? "six signals" : JSON.stringify(value)])
    const listed = rowsUnder(document, "Settings").map(([key = "", value = ""]) => [
      key.replaceAll("`", ""),
      value.replaceAll("`", "").replace(/^\[(.*)\]\(.*\)$/, "$1"),
    ])
    expect(listed).toEqual(defaults)
  })
})

describe("docs/architecture.md", () => {
  it("lists every fraud signal with its default threshold and weight", () => {
    const listed = rowsUnder(read("docs/architecture.md"), "Fraud guard").map(([key = "", , threshold, weight]) => [key.replaceAll("`", ""), threshold, weight])
    const signals = Object.entries(DEFAULT_FRAUD_SETTINGS.signals).map(([key, { threshold, weight }]) => [key, `${threshold}`, `${weight}`])
    expect(listed.sort()).toEqual(signals.sort())
  })
})

describe("docs/api.md", () => {
  it("lists every route of the OpenAPI document with its summary", () => {
    const { paths } = JSON.parse(read("docs/openapi.json")) as { paths: Record<string, Record<string, { summary: string }>> }
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary }]) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")} ${summary}`)
    )
    const listed = [...read("docs/api.md").matchAll(/^\| (GET|POST|DELETE) \| `([^`]+)` \| (.*) \|$/gm)].map((row) => row.slice(1).join(" "))
    expect(listed.sort()).toEqual(routes.sort())
  })
})
