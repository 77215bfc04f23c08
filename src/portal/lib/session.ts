import { useSyncExternalStore } from "react"

/**
 * Who is signed in: a bearer token, since Medusa's session cookie holds one person for the whole host and would sign a
 * manager out of the admin. It is kept for the tab, or for the browser where the person asks for that. No request
 * carries it by itself, so another site cannot make one; what runs in the page could read it, so the page runs nothing
 * but its own files.
 */
export interface Session {
  token: string
  /** An affiliate or an organisation's member; null for somebody who has yet to apply. */
  actor_id: string | null
}

const KEY = "affiliate-portal-token"
const stores = [sessionStorage, localStorage]
const listeners = new Set<() => void>()

let session = read()
/** The server no longer takes the token. The page stays as it is and asks for the password: nothing typed is lost. */
let isExpired = false

function read(): Session | null {
  const token = stores.map((store) => store.getItem(KEY)).find((kept) => kept !== null)
  return token ? sessionOf(token) : null
}

function sessionOf(token: string): Session | null {
  const claims = claimsOf(token)
  if (!claims || (claims.exp ?? Infinity) * 1000 < Date.now()) {
    return null
  }
  return { token, actor_id: claims.actor_id || null }
}

/** What a token says of itself, for the page to know where to begin. Whether it is true only the server knows. */
function claimsOf(token: string): { actor_id?: string; exp?: number } | null {
  try {
    const [, payload = ""] = token.split(".")
    return JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/"))) as { actor_id?: string; exp?: number }
  } catch {
    return null
  }
}

function announce(): void {
  listeners.forEach((listener) => listener())
}

/** @param keep for the browser, not for the tab alone; as it was where left out */
export function beginSession(token: string, keep = localStorage.getItem(KEY) !== null): void {
  stores.forEach((store) => store.removeItem(KEY))
  const store = keep ? localStorage : sessionStorage
  store.setItem(KEY, token)
  session = sessionOf(token)
  isExpired = false
  announce()
}

export function endSession(): void {
  stores.forEach((store) => store.removeItem(KEY))
  session = null
  isExpired = false
  announce()
}

export function expireSession(): void {
  if (session && !isExpired) {
    isExpired = true
    announce()
  }
}

export const currentSession = (): Session | null => session

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Somebody signed out, or in as somebody else, in another tab: what is kept for the browser is shared. */
window.addEventListener("storage", ({ key }) => {
  if (key === KEY) {
    session = read()
    announce()
  }
})

export function useSession() {
  return {
    session: useSyncExternalStore(subscribe, () => session),
    isExpired: useSyncExternalStore(subscribe, () => isExpired),
  }
}
