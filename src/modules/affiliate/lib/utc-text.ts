/** A moment as the domain reads it, in UTC and ending in Z; PostgreSQL's own JSON ends them in +00:00. */
export const utcText = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
