import { rmSync } from "node:fs"

export default async function teardown() {
  const { server, directory } = globalThis.__AFFILIATES_TEST_POSTGRES__
  await server.stop()
  rmSync(directory, { recursive: true, force: true })
}
