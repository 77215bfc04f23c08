/** What every route of the portal may answer beside the usual. */
export const SHUT_OUT = { 403: "The affiliate is rejected, suspended or terminated" } as const

/** For what only an owner of the organisation may do. An affiliate that belongs to none owns itself. */
export const OWNERS_ONLY = { 403: "The affiliate is rejected, suspended or terminated, or you are no owner of the organisation" } as const
