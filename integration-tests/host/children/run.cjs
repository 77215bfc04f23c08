// `medusa exec` for a host without a package.json of its own: `node run.cjs <script.ts> [arguments]`, started in the
// host's directory.
require("ts-node").register({ transpileOnly: true })
const exec = require("@medusajs/medusa/commands/exec").default

const [file, ...args] = process.argv.slice(2)
exec({ file, args })
