/** What the kit uses of a browser's window; tests give it another. */
export interface Page {
  location: Pick<Location, "href" | "protocol">
  history: Pick<History, "state" | "replaceState">
  document: Pick<Document, "cookie" | "referrer" | "addEventListener"> & { prerendering?: boolean }
  localStorage: Pick<Storage, "getItem" | "setItem" | "removeItem">
  navigator: { locks?: { request: (name: string, work: () => Promise<void>) => Promise<unknown> } }
  fetch: typeof fetch
}

/** A browser that renders a page before anybody looks at it: what is there may never be seen, so it waits. */
export async function whenSeen({ document }: Page): Promise<void> {
  if (document.prerendering) {
    await new Promise((resolve) => document.addEventListener("prerenderingchange", resolve))
  }
}

/** Runs `work` in one tab at a time, where the browser can (over https and on localhost). */
export async function inOneTab({ navigator }: Page, name: string, work: () => Promise<void>): Promise<void> {
  await (navigator.locks ? navigator.locks.request(name, work) : work())
}
