/**
 * `npm test`: builds the plugin, runs every suite and ends with one line that sums them up. A file that could not run
 * at all counts as a failed test, so that nothing passes by not running.
 */
import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { notePluginBuild, sourceHashes } from "../demo/lib/builds.mjs"

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..")
const RESULTS = join(ROOT, ".test")
const SUITES = ["unit", "integration", "browser"]

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

let passed = 0
let failed = 0
const hashes = sourceHashes()
if ((await run("npm", ["run", "build"])) !== 0) {
  console.error("The plugin does not build; the integration tests would run an old one, so no test was run.")
  failed = 1
} else {
  notePluginBuild(hashes)
  for (const suite of SUITES) {
    const sum = await runSuite(suite)
    passed += sum.passed
    failed += sum.failed
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/** Runs one jest configuration, showing its output as it comes. */
async function runSuite(suite) {
  console.log(`\n--- ${suite} tests`)
  const outputFile = join(RESULTS, `${suite}.json`)
  const code = await run("npx", ["jest", "--config", `jest.${suite}.config.js`, "--json", "--outputFile", outputFile], ["inherit", "ignore", "inherit"])
  const sum = readSum(outputFile)
  // A run that broke off reports no failed test; its exit code is all there is.
  return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum
}

function readSum(outputFile) {
  try {
    const result = JSON.parse(readFileSync(outputFile, "utf8"))
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The exit code; a death by signal counts as 1. Jest writes its report to stderr and its JSON to stdout. */
function run(command, args, stdio = "inherit") {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, stdio, shell: process.platform === "win32" })
    child.once("error", fail)
    child.once("close", (code) => done(code ?? 1))
  })
}
