/** How many codes an affiliate may make for itself. Managers make as many as they like. */
export const MAX_OWN_CODES = 50
