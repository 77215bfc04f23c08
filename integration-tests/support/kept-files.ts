import { tmpdir } from "node:os"
import { join } from "node:path"

/** Where the test store's local file provider keeps what it is given, private or not; each of jest's workers has its own. */
export const KEPT_FILES = join(tmpdir(), `affiliates-test-files-${process.env.JEST_WORKER_ID ?? "0"}`)
