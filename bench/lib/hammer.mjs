/** Many requests at once, with node's own client: it costs the least beside what is measured. */
import { Agent, request as httpRequest } from "node:http"

/**
 * Sends requests on a number of connections, each sending its next as soon as it is answered.
 * @returns {Promise<{ per_second: number }>}
 */
export async function hammer(baseUrl, { path, body, requests, connections, expect }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const payload = JSON.stringify(body)
  let left = requests
  const connection = async () => {
    while (left > 0) {
      left -= 1
      const status = await post(baseUrl, path, payload, agent)
      if (status !== expect) {
        throw new Error(`${path} answered ${status}`)
      }
    }
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, connection))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  return { per_second: requests / seconds }
}

/**
 * Sends requests at a steady rate, whatever becomes of them, until told to stop.
 * @param {Record<string, number>} seen is filled with how many were answered with each status
 * @returns {() => Promise<void>} stops, once all are answered
 */
export function flood(baseUrl, { path, per_second, headers }, seen) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const underway = new Set()
  const timer = setInterval(() => {
    // A connection that the server closes meanwhile is nobody's business here.
    const answered = post(baseUrl, path, "{}", agent, headers).catch(() => "lost")
    const sent = answered.then((status) => {
      seen[status] = (seen[status] ?? 0) + 1
      underway.delete(sent)
    })
    underway.add(sent)
  }, 1000 / per_second)
  return async () => {
    clearInterval(timer)
    await Promise.all(underway)
    agent.destroy()
  }
}

function post(baseUrl, path, payload, agent, headers = {}) {
  return new Promise((done, fail) => {
    const options = { method: "POST", agent, headers: { "content-type": "application/json", "content-length": Buffer.byteLength(payload), ...headers } }
    const request = httpRequest(`${baseUrl}${path}`, options, (response) => {
      response.resume()
      response.on("end", () => done(response.statusCode))
    })
    request.on("error", fail)
    request.end(payload)
  })
}
