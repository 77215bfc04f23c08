import { broken } from "../../modules/affiliate/lib/errors"
import type { PortalConfig } from "./portal-config"

/** The element of the built page that the configuration goes into. */
const CONFIG_ELEMENT = /(<script type="application\/json" id="affiliate-portal">)[^<]*(<\/script>)/
const TITLE = /<title>[^<]*<\/title>/

/**
 * The portal's page with its configuration.
 * @throws MedusaError unexpected_state when the built page has no place for it: then portal and server are of different versions
 */
export function pageWith(config: PortalConfig, html: string): string {
  if (!CONFIG_ELEMENT.test(html)) {
    throw broken("The portal's page has no element for its configuration: build the plugin anew.")
  }
  // Functions, because a name may hold what a replacement's text means something by: $&, $1.
  return html
    .replace(CONFIG_ELEMENT, (_, open: string, close: string) => open + inertJson(config) + close)
    .replace(TITLE, () => `<title>${escapeHtml(config.name)}</title>`)
}

/** JSON that cannot end the element it stands in. */
const inertJson = (value: unknown) => JSON.stringify(value).replace(/</g, "\\u003c").replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029")

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
