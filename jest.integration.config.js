/**
 * Tests against a real Medusa on a real PostgreSQL (from npm, started for the run). `npx jest --config
 * jest.integration.config.js <file>` needs nothing else, except `npm run build` before files that use the built plugin.
 */

// Medusa loads its own files with import(), which jest allows only behind this flag. It is read when a Node process
// starts, so it has to reach a child: hence the one worker below instead of running in this process.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --experimental-vm-modules --no-warnings`.trim()

module.exports = {
  displayName: "integration",
  testEnvironment: "node",
  testMatch: ["<rootDir>/integration-tests/**/*.spec.ts"],
  testPathIgnorePatterns: ["<rootDir>/integration-tests/browser/"],
  modulePathIgnorePatterns: ["<rootDir>/demo/", "<rootDir>/.medusa/server/package.json"],
  globalSetup: "<rootDir>/integration-tests/support/postgres-setup.mjs",
  globalTeardown: "<rootDir>/integration-tests/support/postgres-teardown.mjs",
  setupFiles: ["<rootDir>/integration-tests/support/prepare-file.js"],
  // Long: a test plays whole orders through Medusa, and a busy machine takes several times as long.
  testTimeout: 240_000,
  // Each file has a database of its own. A memory limit gives a file a fresh worker when Medusa has grown too big.
  maxWorkers: 2,
  workerIdleMemoryLimit: "2GB",
  forceExit: true,
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: "es2021" } },
    ],
  },
}
