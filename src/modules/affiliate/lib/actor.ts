/** Who does something: a user's id, an api key's, an affiliate's, or the plugin itself. */
export interface Actor {
  id: string
  /** A secret API key acts for a programme, not for a person: it cannot be the second person. */
  is_api_key?: boolean
  reason?: string | null
}

/** The plugin acting by itself: jobs and subscribers. */
export const SYSTEM_ACTOR: Actor = { id: "system" }
