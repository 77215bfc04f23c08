/** Pure domain tests: no database, no Medusa, a few seconds in all. */
module.exports = {
  displayName: "unit",
  testEnvironment: "node",
  testTimeout: 60_000,
  // Jest would leave a core to itself: on two cores that is half of the time.
  maxWorkers: "100%",
  testMatch: ["<rootDir>/src/**/__tests__/**/*.spec.ts"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/demo/"],
  transform: {
    "^.+\\.[jt]s$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true }, target: "es2021" } },
    ],
  },
}
