import { toString } from "qrcode"

/** A link as a QR code, an SVG of its own: quiet zone of four modules, and enough redundancy for a printed one that got dirty. */
export const qrSvg = (link: string): Promise<string> => toString(link, { type: "svg", errorCorrectionLevel: "M", margin: 4 })
