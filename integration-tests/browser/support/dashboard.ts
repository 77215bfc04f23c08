import { text } from "node:stream/consumers"
import type { Download, Locator, Page } from "playwright-core"

/** Waits for the dashboard to say so in its corner. */
export async function expectToast(page: Page, text: string | RegExp): Promise<void> {
  await page.locator("[data-sonner-toast]").filter({ hasText: text }).first().waitFor()
}

/** The row of a table that holds this text. */
export function row(page: Page, text: string | RegExp): Locator {
  return page.getByRole("row").filter({ hasText: text })
}

/** Chooses in the menu of three dots that a row, or a part of the page, has. */
export async function choose(within: Locator, action: string): Promise<void> {
  await within.getByRole("button").last().click()
  await within.page().getByRole("menuitem", { name: action }).click()
}

/** Answers what the dashboard asks before something is done, with a reason where it wants one. */
export async function decide(page: Page, button: string, reason?: string): Promise<void> {
  const prompt = page.getByRole("alertdialog")
  if (reason !== undefined) {
    await prompt.getByRole("textbox").fill(reason)
  }
  await prompt.getByRole("button", { name: button }).click()
}

/** What a downloaded file holds. The browser is another process, so the file is read over the connection to it. */
export async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream())
}
