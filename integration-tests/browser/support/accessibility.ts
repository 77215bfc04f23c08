import axe, { type AxeResults, type NodeResult } from "axe-core"
import type { Page } from "playwright-core"

const GRAVE = ["serious", "critical"]
/**
 * What Medusa's components bring with them, on Medusa's own pages too: menus whose button is an icon without a name, a
 * table row's checkbox and its link in an empty cell, the glass in a search field, the crosses of filters and comboboxes,
 * the blue of every link.
 */
const MEDUSAS_OWN: Record<string, RegExp> = {
  "button-name": /aria-haspopup="menu"|role="checkbox"|absolute end-\[28px\]|class="flex size-7 items-center justify-center text-ui-fg-muted/,
  "color-contrast": /class="[^"]*text-ui-fg-interactive/,
  "link-name": /data-row-link=/,
  "role-img-alt": /class="text-ui-fg-muted pointer-events-none absolute/,
}

/** The same, where only the place tells: the cross beside `esc` that closes a drawer or modal. */
const MEDUSAS_CROSSES = ["[role=dialog] kbd ~ button", "[role=dialog] button:has(~ kbd)"]

/**
 * Lets axe-core look at a part of the page: by default at all that is not the dashboard's own frame. Drawers, modals and
 * prompts lie outside: `[role=dialog]`, `[role=alertdialog]`.
 * @throws with each serious or critical violation, its rule and the elements
 */
export async function expectNoSeriousViolations(page: Page, within = "main"): Promise<void> {
  await settle(page)
  // Over the debugger, not as a script tag: the portal's policy lets no such script in.
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ({ part, exclude }): Promise<AxeResults> => (globalThis as unknown as { axe: typeof axe }).axe.run({ include: [part], exclude }),
    { part: within, exclude: MEDUSAS_CROSSES }
  )
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact ?? ""))
  const ours = grave.flatMap(({ id, help, nodes }) => nodes.filter((node) => isOurs(id, node)).map(({ target }) => `${id}: ${help}: ${target.join(" ")}`))
  expect(ours).toEqual([])
}

const isOurs = (rule: string, { html }: NodeResult): boolean => !MEDUSAS_OWN[rule]?.test(html)

/** What fades in has less contrast than it will have. A spinner turns for ever and is not waited for. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle")
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}
