import { join } from "node:path"
import { KEPT_FILES } from "../support/kept-files"
import { defineConfig } from "@medusajs/framework/utils"

/**
 * A plain store that installs the plugin by name, as a merchant would: what runs is the built package
 * (`npm run build`), resolved through node_modules. Tests set these before Medusa reads this file:
 * - AFFILIATES_PLUGIN=off: the same store without the plugin;
 * - AFFILIATES_OPTIONS: the plugin's options as JSON;
 * - AFFILIATES_MAIL=on: mails are taken by a provider that keeps them for the test.
 */
const plugins =
  process.env.AFFILIATES_PLUGIN === "off"
    ? []
    : [{ resolve: "medusa-plugin-affiliates", options: JSON.parse(process.env.AFFILIATES_OPTIONS ?? "{}") }]

const mail =
  process.env.AFFILIATES_MAIL === "on"
    ? [
        {
          resolve: "@medusajs/medusa/notification",
          options: { providers: [{ resolve: join(__dirname, "mail-provider"), id: "test", options: { channels: ["email"] } }] },
        },
      ]
    : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:8000,http://localhost:9000",
      jwtSecret: "test-jwt-secret",
      cookieSecret: "test-cookie-secret",
    },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: [{ resolve: join(__dirname, "payment-provider"), id: "test" }] },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: { providers: [{ resolve: "@medusajs/medusa/file-local", id: "local", options: { upload_dir: KEPT_FILES, private_upload_dir: KEPT_FILES } }] },
    },
    ...mail,
  ],
  plugins,
})
