import type { Page, Response } from "playwright-core"

/** Chromium's own note about an answer or a connection, which is watched itself. */
const RESOURCE_NOTE = "Failed to load resource"
/** What becomes of requests that a page leaves behind. */
const LEFT_BEHIND = "net::ERR_ABORTED"
/** Medusa's own page of an order nests its elements as React does not like it, with our widget and without. */
const MEDUSAS_OWN = /^Warning: validateDOMNesting[\s\S]*\/order-detail-/

interface Refusal {
  status: number
  path: string
}

/** Everything that goes wrong on a page without anybody seeing it: errors in the console, exceptions, refused and failed requests. */
export class Watch {
  private readonly troubles: string[] = []
  private readonly expected: Refusal[] = []

  constructor(page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith(RESOURCE_NOTE) && !MEDUSAS_OWN.test(message.text())) {
        this.troubles.push(`console: ${message.text()}`)
      }
    })
    page.on("pageerror", (error) => this.troubles.push(`exception: ${error.message}`))
    page.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "failed"
      if (reason !== LEFT_BEHIND) {
        this.troubles.push(`${request.method()} ${request.url()}: ${reason}`)
      }
    })
    page.on("response", (response) => {
      if (response.status() >= 400 && !this.expected.some((refusal) => isOf(refusal, response))) {
        this.troubles.push(`${response.request().method()} ${response.url()}: ${response.status()}`)
      }
    })
  }

  /** From now on answers of this status are no trouble on paths that begin so. */
  expectRefusals(refusal: Refusal): void {
    this.expected.push(refusal)
  }

  /** What went wrong so far. */
  report(): string[] {
    return this.troubles
  }
}

/** Whether an answer is the refusal that was meant. */
export function isOf({ status, path }: Refusal, response: Response): boolean {
  return response.status() === status && new URL(response.url()).pathname.startsWith(path)
}
