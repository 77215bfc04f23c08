/** That an entry is in no live payout line, as SQL over the alias of the entry. */
export const notSwept = (entry: string): string =>
  `not exists (select from affiliate_payout_line l where l.entry_id = ${entry}.id and l.released_at is null and l.deleted_at is null)`
