const POLL_MS = 25

/**
 * Repeats a check until it passes: what a subscriber does comes some time after the answer that caused it. After the
 * deadline the check's own last error is thrown, so a failure reads as the expectation that was not met.
 */
export async function eventually(check: () => Promise<void>, deadlineMs = 15_000): Promise<void> {
  const end = Date.now() + deadlineMs
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() >= end) {
        throw error
      }
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
