/**
 * `npm run docs:screenshots [-- name …]`: the pictures in docs/images of a demo that is running
 * (`npm run demo -- --reset`, so that it shows what was played and nothing else). DEMO_URL says where, if not on port 9000.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { ADA, FINANCE, MANAGER } from "../demo/lib/people.mjs"
import { launchChromium } from "./chromium.mjs"
import { repack } from "./png.mjs"

const IMAGES = join(dirname(fileURLToPath(import.meta.url)), "..", "docs", "images")
const STORE = process.env.DEMO_URL ?? "http://localhost:9000"
/** Of most pages one picture is enough: the other theme is the dashboard's own doing. */
const THEMES = ["light"]
const VIEWPORT = { width: 1440, height: 900 }
/** For the portal, which is made for it first. */
const PHONE = { width: 390, height: 844 }
/** For a page that is shown whole. */
const TALL = { width: 1440, height: 1180 }
const LARGEST_BYTES = 200_000

/**
 * Every picture: the file's name, the page of the admin, who looks at it, what has to be there before it is taken, and where
 * they are not the usual ones, its themes and its viewport. A path that needs an id is a function of `get`, which asks the API.
 *
 * One of the portal says so.
 *
 * @type {{ name: string, path: string | ((get: (path: string) => Promise<object>) => Promise<string>), as: object | null, wait: string, portal?: true, themes?: string[], viewport?: object }[]}
 */
const SHOTS = [
  { name: "overview", path: "/affiliates", as: MANAGER, wait: ".recharts-surface" },
  { name: "approvals", path: "/affiliates/approvals", as: MANAGER, wait: "main tbody tr" },
  { name: "reviews", path: "/affiliates/reviews", as: MANAGER, wait: "main tbody tr" },
  { name: "affiliate", path: async (get) => `/affiliates/${await affiliateNamed(get, "Ada")}`, as: MANAGER, wait: "main tbody tr" },
  { name: "rules", path: "/affiliates/rules", as: MANAGER, wait: "main tbody tr" },
  { name: "commissions", path: "/affiliates/commissions", as: MANAGER, wait: "main tbody tr" },
  { name: "commission", path: async (get) => `/affiliates/commissions/${await firstOf(get, "affiliate-commissions?status=approved&currency_code=usd&q=Trailblazers&order=placed_at")}`, as: MANAGER, wait: "main h1", themes: ["light", "dark"], viewport: TALL },
  { name: "payouts", path: "/affiliates/payouts", as: FINANCE, wait: "main tbody tr" },
  { name: "batch", path: async (get) => `/affiliates/payouts/batches/${await firstOf(get, "affiliate-payout-batches")}`, as: FINANCE, wait: "main tbody tr" },
  { name: "statement", path: async (get) => `/affiliates/payouts/${await firstOf(get, "affiliate-payouts?status=paid&currency_code=usd&q=Trailblazers")}/statement`, as: FINANCE, wait: "main table" },
  { name: "ledger", path: async (get) => `/affiliates/ledger?affiliate_id="${await affiliateNamed(get, "Ada")}"&currency_code="usd"`, as: FINANCE, wait: "main tbody tr" },
  { name: "settings", path: "/settings/affiliates", as: MANAGER, wait: "main h1, main h2" },
  { name: "order", path: async (get) => `/orders/${await orderWithCommission(get)}`, as: MANAGER, wait: "text=Why this amount" },
  { name: "portal-login", path: "/login", as: null, wait: "main h1", portal: true },
  { name: "portal-dashboard", path: "/dashboard", as: ADA, wait: "main svg rect", portal: true },
  { name: "portal-phone", path: "/dashboard", as: ADA, wait: "main svg rect", portal: true, viewport: PHONE },
  { name: "portal-links", path: "/referral-codes", as: ADA, wait: "main img", portal: true },
  { name: "portal-commission", path: async (get) => `/commissions/${await firstOf(get, "me/commissions", "/store/affiliates")}`, as: ADA, wait: "main ol li", portal: true },
]

/** The id of the first row of a list of the API. */
async function firstOf(get, list, below = "/admin") {
  return (await firstRow(get, list, below)).id
}

async function affiliateNamed(get, name) {
  return firstOf(get, `affiliates?q=${name}`)
}

async function orderWithCommission(get) {
  return (await firstRow(get, "affiliate-commissions?status=approved")).order_id
}

async function firstRow(get, list, below = "/admin") {
  const answer = await get(`${below}/${list}`)
  const rows = Object.values(answer).find(Array.isArray)
  if (!rows?.[0]) {
    throw new Error(`The demo has nothing under ${below}/${list}.`)
  }
  return rows[0]
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !SHOTS.some((shot) => shot.name === name))
if (unknown.length > 0) {
  throw new Error(`There is no picture called ${unknown.join(", ")}, only ${SHOTS.map(({ name }) => name).join(", ")}.`)
}
mkdirSync(IMAGES, { recursive: true })
const browser = await launchChromium()
try {
  for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const theme of shot.themes ?? THEMES) {
      await take(shot, theme)
    }
  }
} finally {
  await browser.close()
}

async function take({ name, path, as, wait, portal = false, viewport = VIEWPORT }, theme) {
  const context = await browser.newContext({ viewport, colorScheme: theme, locale: "en-US", timezoneId: "UTC", reducedMotion: "reduce" })
  const get = portal ? await signInToPortal(context, as) : await signIn(context, as)
  const page = await context.newPage()
  await page.goto(`${STORE}${portal ? "/affiliates" : "/app"}${typeof path === "string" ? path : await path(get)}`, { waitUntil: "networkidle" })
  await page.locator(wait).first().waitFor()
  const picture = repack(await page.screenshot({ animations: "disabled", caret: "hide" }))
  const file = join(IMAGES, `${name}-${theme}.png`)
  writeFileSync(file, picture)
  console.log(`${file}: ${Math.round(picture.length / 1000)} kB`)
  if (picture.length > LARGEST_BYTES) {
    throw new Error(`${file} is larger than ${LARGEST_BYTES / 1000} kB.`)
  }
  await context.close()
}

/** Signs the browser in, as the login page would. @returns what asks the admin's API as the same person. */
async function signIn(context, { email, password }) {
  const { token } = await answerOf(await context.request.post(`${STORE}/auth/user/emailpass`, { data: { email, password } }))
  const headers = { authorization: `Bearer ${token}` }
  await answerOf(await context.request.post(`${STORE}/auth/session`, { headers }))
  return async (path) => answerOf(await context.request.get(`${STORE}${path}`, { headers }))
}

/** The same for the portal, which keeps a token in the tab. */
async function signInToPortal(context, credentials) {
  if (!credentials) {
    return undefined
  }
  const { token } = await answerOf(await context.request.post(`${STORE}/auth/affiliate/emailpass`, { data: credentials }))
  await context.addInitScript((kept) => sessionStorage.setItem("affiliate-portal-token", kept), token)
  const page = await (await context.request.get(`${STORE}/affiliates`)).text()
  const [, key = ""] = /"publishable_key":"([^"]+)"/.exec(page) ?? []
  const headers = { authorization: `Bearer ${token}`, "x-publishable-api-key": key }
  return async (path) => answerOf(await context.request.get(`${STORE}${path}`, { headers }))
}

async function answerOf(response) {
  if (!response.ok()) {
    throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`)
  }
  return response.json()
}
