import type { TaxDocumentState } from "../states"

/**
 * States of a tax document, the least first. An affiliate stands where its best document does: a verified form is not
 * made worse by another one that was asked for. Without any document: missing.
 */
export const TAX_STANDINGS = ["missing", "rejected", "uploaded", "verified"] as const satisfies readonly TaxDocumentState[]
