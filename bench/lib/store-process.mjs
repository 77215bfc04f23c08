/**
 * A Medusa store in a process of its own, started as `medusa start` starts it. Listens to its parent: `{ id, task, args }`
 * runs an exported function of `../tasks/` with the store's container and answers `{ id, result | error }`.
 */
import { createRequire } from "node:module"
import { HOST } from "./paths.mjs"
import { registerTypeScript } from "./typescript.mjs"

const require = createRequire(import.meta.url)
registerTypeScript()

const port = parseInt(process.env.PORT, 10)
await require("@medusajs/medusa/commands/start").default({ directory: HOST, host: "127.0.0.1", port, types: false })
const { container } = require("@medusajs/framework")
const store = { container, baseUrl: `http://127.0.0.1:${port}` }

process.on("disconnect", () => process.exit(0))
process.on("message", async ({ id, task, args }) => {
  try {
    const [file, name] = task.split(".")
    const tasks = await import(`../tasks/${file}.mjs`)
    process.send({ id, result: await tasks[name](store, args) })
  } catch (error) {
    process.send({ id, error: error.stack ?? String(error) })
  }
})
// `start` returns before the port is open.
while (!(await fetch(`${store.baseUrl}/health`).catch(() => null))?.ok) {
  await new Promise((done) => setTimeout(done, 50))
}
process.send({ ready: true })
