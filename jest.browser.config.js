/**
 * Tests that drive the admin in a real Chromium, on a demo store that is built and played for the run. While working on
 * pages, run them against a demo that is up already: DEMO_URL=http://localhost:9000 npx jest --config jest.browser.config.js
 */
module.exports = {
  displayName: "browser",
  testEnvironment: "node",
  testMatch: ["<rootDir>/integration-tests/browser/**/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/demo/.medusa/", "<rootDir>/.medusa/"],
  globalSetup: "<rootDir>/integration-tests/browser/support/set-up.mjs",
  globalTeardown: "<rootDir>/integration-tests/browser/support/tear-down.mjs",
  testTimeout: 120_000,
  // One store, one set of books: files run one after another, in the order of their names.
  maxWorkers: 1,
  testSequencer: "<rootDir>/integration-tests/browser/support/by-name.js",
  // Answers are held against the routes' contracts, and what these import may hold decorators.
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: "es2021" } },
    ],
  },
}
