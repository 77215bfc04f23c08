/** Writes docs/openapi.json from the routes' contracts. A unit test fails while the file is out of date. */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { CONTRACTS } from "../src/api/contracts"
import { openApiDocument } from "../src/api/utils/openapi"

const docs = join(__dirname, "..", "docs")
const file = join(docs, "openapi.json")
mkdirSync(docs, { recursive: true })
writeFileSync(file, `${JSON.stringify(openApiDocument(CONTRACTS), null, 2)}\n`)
console.log(`${file}: ${CONTRACTS.length} operations`)
