import { join } from "node:path"
import react from "@vitejs/plugin-react"
import autoprefixer from "autoprefixer"
import tailwindcss from "tailwindcss"
import { defineConfig } from "vite"
import { firstLoadLimit } from "./build/first-load"
import { packed } from "./build/packed"
import tailwind from "./tailwind.config"

const ROOT = join(__dirname, "..", "..")

// Whoever builds it from a test brings NODE_ENV=test along, and would ship React's development half.
process.env.NODE_ENV = "production"

/**
 * The affiliates' portal, built beside the plugin's server code, which serves it (src/api/affiliates). After
 * `medusa plugin:build`, which empties .medusa/server.
 */
export default defineConfig({
  root: __dirname,
  // Relative, so that the build runs wherever it is put; the page's <base> says where that is.
  base: "./",
  plugins: [react(), firstLoadLimit({ max_bytes: 200_000 }), packed()],
  css: { postcss: { plugins: [tailwindcss(tailwind), autoprefixer()] } },
  build: {
    outDir: join(ROOT, ".medusa", "server", "portal"),
    emptyOutDir: true,
    target: "es2022",
    // A data: address would need a wider Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
