/** What an erasure leaves to be done outside of the module: files, sign-ins and mails. */
export interface Erased {
  id: string
  /** Addresses that are kept nowhere any more. */
  emails: string[]
  member_ids: string[]
  file_ids: string[]
  /** It had been erased before. */
  was_erased: boolean
}
