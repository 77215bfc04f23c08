import { dirname, join } from "node:path"
import type { Config } from "tailwindcss"

/** It comes without types. */
const preset = require("@medusajs/ui-preset") as Config
const UI = dirname(require.resolve("@medusajs/ui"))
/** What the portal takes from Medusa's components: the others' classes would be dead weight. */
const USED = ["alert", "badge", "button", "checkbox", "container", "heading", "icon-button", "input", "label", "status-badge", "switch", "text", "textarea", "drawer", "prompt"]

export default {
  darkMode: "class",
  presets: [preset],
  content: [
    join(__dirname, "index.html"),
    join(__dirname, "**/*.{ts,tsx}"),
    ...USED.map((name) => join(UI, "..", "esm", "components", name, "*.js")),
  ],
} satisfies Config
