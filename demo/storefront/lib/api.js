import { CONFIG } from "/config.js"

/**
 * Medusa's Store API.
 * @throws Error with Medusa's own message when it refuses
 */
export async function api(path, body, method = body ? "POST" : "GET") {
  const answer = await fetch(`${CONFIG.backend}/store${path}`, {
    method,
    headers: { "content-type": "application/json", "x-publishable-api-key": CONFIG.publishableKey },
    body: body && JSON.stringify(body),
  })
  const said = await answer.json().catch(() => ({}))
  if (!answer.ok) {
    throw Object.assign(new Error(said.message ?? `The shop answered ${answer.status}.`), { status: answer.status })
  }
  return said
}
