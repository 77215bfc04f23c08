import { join } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"

export const HOST_DIR = join(__dirname, "..", "host")

/** What a suite gets. All are live views: use them inside `beforeAll` and tests, not while tests are being declared. */
export interface TestHost {
  /** `http://localhost:<port>` of the running Medusa. */
  baseUrl: () => string
  container: () => MedusaContainer
  /** The address of this file's database, for a `pg` client of one's own. */
  databaseUrl: string
  /** Waits until every workflow that runs in the background has ended. */
  waitForWorkflows: () => Promise<void>
}

export interface HostOptions {
  /** False: the store runs without the plugin (it need not have been built). */
  plugin?: boolean
  pluginOptions?: Record<string, unknown>
  env?: Record<string, string>
}

/**
 * A describe block with a Medusa store of its own: new database, all migrations, HTTP server. What `beforeAll` makes
 * stays for every test of the file; what a test makes is gone in the next (the database is copied back each time).
 */
export function describeWithStore(name: string, options: HostOptions, suite: (host: TestHost) => void): void {
  describe(name, () => {
    // The runner applies its own `env` only after it has read the config file, which is too late for ours.
    beforeAll(() => {
      process.env.AFFILIATES_PLUGIN = options.plugin === false ? "off" : "on"
      process.env.AFFILIATES_OPTIONS = JSON.stringify(options.pluginOptions ?? {})
      Object.assign(process.env, options.env)
    })
    medusaIntegrationTestRunner({
      moduleName: `affiliates-${name.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 30)}`,
      cwd: HOST_DIR,
      medusaConfigFile: HOST_DIR,
      env: options.env ?? {},
      testSuite: ({ api, getContainer, dbConfig, utils }) =>
        suite({
          baseUrl: () => String(api.defaults.baseURL),
          container: getContainer,
          databaseUrl: dbConfig.clientUrl,
          waitForWorkflows: utils.waitWorkflowExecutions,
        }),
    })
  })
}
