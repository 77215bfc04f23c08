import { spawn, type ChildProcess } from "node:child_process"
import { join } from "node:path"
import { HOST_DIR } from "./runner"
import { eventually } from "./waiting"

export interface Child {
  process: ChildProcess
  /** Everything it has written so far. */
  output: () => string
  /** Dies as in a power cut: no handler runs, nothing is closed. */
  kill: () => Promise<void>
}

/** Runs a script of `host/children` in a second Medusa on the same database, as `medusa exec` does for a merchant. */
export function execInChild(script: string, databaseUrl: string, args: string[] = []): Child {
  const children = join(HOST_DIR, "children")
  const child = spawn(process.execPath, [join(children, "run.cjs"), join(children, `${script}.ts`), ...args], {
    cwd: HOST_DIR,
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  child.stdout.on("data", (text) => (output += text))
  child.stderr.on("data", (text) => (output += text))
  return {
    process: child,
    output: () => output,
    kill: async () => {
      child.kill("SIGKILL")
      await eventually(async () => expect(child.signalCode ?? child.exitCode).not.toBeNull())
    },
  }
}
