import axe, { type AxeResults } from "axe-core"
import type { Page } from "playwright-core"

const GRAVE = ["serious", "critical"]

/**
 * Lets axe-core look at a part of the page, by default at all that is not the dashboard's own frame.
 * @throws with each serious or critical violation, its rule and the elements
 */
export async function expectNoSeriousViolations(page: Page, within = "main"): Promise<void> {
  await page.addScriptTag({ content: axe.source })
  const { violations } = await page.evaluate(
    (part): Promise<AxeResults> => (globalThis as unknown as { axe: typeof axe }).axe.run(part),
    within
  )
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact ?? ""))
  expect(grave.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([])
}
