/** A sealed file in Medusa's File module. */
export interface SealedFile {
  /** Orders the files, so that going through them can go on where it stopped. */
  key: string
  entity: "tax_document" | "payout_batch"
  entity_id: string
  /** By which id it is asked for. */
  named: string
  /** By which id the File module has it. */
  stored_as: string
}
