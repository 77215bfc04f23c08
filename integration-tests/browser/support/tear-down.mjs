export default async function tearDown() {
  const { browser, demo } = globalThis.__AFFILIATES_BROWSER_TEST__ ?? {}
  await browser?.close()
  await demo?.stop()
}
