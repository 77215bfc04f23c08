import { deriveKeys } from "../keys"
import { open, reseal, seal, sealedBy } from "../sealing"

const OLD = "the-secret-of-last-year"
const NEW = "the-secret-of-this-year"
const CONTENT = Buffer.from("DE89370400440532013000")
const before = deriveKeys(OLD).details
const during = deriveKeys(NEW, [OLD]).details
const after = deriveKeys(NEW).details

describe("sealing", () => {
  it("opens to what it was, says which key sealed it, and not what was sealed", () => {
    const sealed = seal(CONTENT, before, "aff_1")
    expect(open(sealed, before, "aff_1")).toEqual(CONTENT)
    expect(sealedBy(sealed)).toBe(before.current.id)
    expect(sealed).not.toContain(CONTENT.toString())
    expect(seal(CONTENT, before, "aff_1")).not.toBe(sealed)
  })

  it("does not open for another affiliate, for another purpose, or with one bit changed", () => {
    const sealed = seal(CONTENT, before, "aff_1")
    // The first of the ciphertext's characters: the last one's lowest bits may belong to no byte.
    const at = sealed.lastIndexOf(".") + 1
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1)
    expect(() => open(sealed, before, "aff_2")).toThrow()
    expect(() => open(changed, before, "aff_1")).toThrow()
    expect(() => open(sealed, deriveKeys(OLD).file, "aff_1")).toThrow("sealed by the key")
  })

  it("a secret is replaced: the old one opens while it is named, sealing again needs it no more", () => {
    const sealed = seal(CONTENT, before, "aff_1")
    expect(() => open(sealed, after, "aff_1")).toThrow(`sealed by the key ${before.current.id}`)
    expect(open(sealed, during, "aff_1")).toEqual(CONTENT)
    const again = reseal(sealed, during, "aff_1") ?? ""
    expect(open(again, after, "aff_1")).toEqual(CONTENT)
    expect(reseal(again, during, "aff_1")).toBeNull()
  })

  it("files that were sealed before this version had no owner: they open as they did", () => {
    const { file } = deriveKeys(OLD)
    expect(open(seal(CONTENT, file), file)).toEqual(CONTENT)
    expect(sealedBy("%PDF-1.7 something")).toBeNull()
  })
})
