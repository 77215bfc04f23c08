import { createHmac } from "node:crypto"
import fc from "fast-check"
import { decodeBase64url, encodeBase64url } from "../base64url"
import { signClickToken, verifyClickToken, type ClickTokenPayload, type TokenHmac } from "../click-token"

const keyed = (key: string): TokenHmac => (data) => createHmac("sha256", key).update(data).digest("base64url")
const hmac = keyed("first key")

const payload: ClickTokenPayload = {
  click_id: "affclk_1",
  clicked_at: "2026-01-01T00:00:00.000Z",
  expires_at: "2026-01-31T00:00:00.000Z",
}
const BEFORE = "2026-01-30T23:59:59.999Z"

describe("click token", () => {
  const token = signClickToken(payload, hmac)

  it("1 ms before its end it says what was signed; at its end it is expired, and still says it", () => {
    expect(verifyClickToken(token, [hmac], BEFORE)).toEqual({ ok: true, payload })
    expect(verifyClickToken(token, [hmac], payload.expires_at)).toEqual({ ok: false, code: "expired", payload })
  })

  it("says when which click was, and nothing of its code", () => {
    const [, encoded = ""] = token.split(".")
    expect(JSON.parse(Buffer.from(encoded, "base64url").toString())).toEqual(payload)
    expect(Object.keys(payload)).toEqual(["click_id", "clicked_at", "expires_at"])
  })

  it("after the key was changed it is accepted as long as the earlier key is given, and refused after", () => {
    expect(verifyClickToken(token, [keyed("second key"), hmac], BEFORE).ok).toBe(true)
    expect(verifyClickToken(token, [keyed("second key")], BEFORE)).toEqual({ ok: false, code: "bad_signature" })
    expect(verifyClickToken(token, [], BEFORE)).toEqual({ ok: false, code: "bad_signature" })
  })

  it("moved to another code's click, or given a later end, under the old signature: refused", () => {
    const mac = token.split(".")[2]
    for (const change of [{ click_id: "affclk_2" }, { expires_at: "2036-01-01T00:00:00.000Z" }]) {
      const moved = signClickToken({ ...payload, ...change }, () => mac ?? "")
      expect(verifyClickToken(moved, [hmac], BEFORE)).toEqual({ ok: false, code: "bad_signature" })
    }
  })

  it("every single changed character: refused", () => {
    for (let at = 0; at < token.length; at++) {
      const changed = token.slice(0, at) + (token.charAt(at) === "x" ? "y" : "x") + token.slice(at + 1)
      expect(verifyClickToken(changed, [hmac], BEFORE).ok).toBe(false)
    }
  })

  it("a shortened, lengthened or missing signature: refused", () => {
    for (const bad of [token.slice(0, -1), `${token}A`, token.slice(0, token.lastIndexOf(".") + 1)]) {
      expect(verifyClickToken(bad, [hmac], BEFORE).ok).toBe(false)
    }
  })

  it.each([undefined, null, 5, {}, "", "v1", "v1..", "v2.a.b", "v1.a.b.c", "a".repeat(2000)])(
    "%j → malformed",
    (bad) => expect(verifyClickToken(bad, [hmac], BEFORE)).toEqual({ ok: false, code: "malformed" })
  )

  it.each(["null", "[]", "{}", '{"click_id":1}', JSON.stringify({ ...payload, expires_at: "soon" }), "{", "\u00ff"])(
    "well signed but saying %s → malformed",
    (json) => {
      const signed = `v1.${encodeBase64url(new TextEncoder().encode(json))}`
      expect(verifyClickToken(`${signed}.${hmac(signed)}`, [hmac], BEFORE)).toEqual({ ok: false, code: "malformed" })
    }
  )

  it("is expired when the clock is unreadable, and is refused, never thrown, on any input", () => {
    expect(verifyClickToken(token, [hmac], "no moment")).toMatchObject({ ok: false, code: "expired" })
    const part = fc.oneof(fc.string(), fc.base64String(), fc.constantFrom("v1", token, "."))
    const text = fc.oneof(fc.anything(), fc.array(part, { maxLength: 5 }).map((parts) => parts.join(".")))
    fc.assert(fc.property(text, (some) => some === token || !verifyClickToken(some, [hmac], BEFORE).ok))
  })

  it("carries any ids there and back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (click_id) => {
        const some = { ...payload, click_id }
        expect(verifyClickToken(signClickToken(some, hmac), [hmac], BEFORE)).toEqual({ ok: true, payload: some })
      })
    )
  })
})

describe("base64url", () => {
  it("equals Node's for any bytes, there and back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = encodeBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString("base64url"))
        expect([...(decodeBase64url(text) ?? [])]).toEqual([...bytes])
      })
    )
  })

  it.each(["A", "A+==", "AB=", "é", "AB\n", "AB"])("%j is not the one way of writing bytes → null", (text) => {
    expect(decodeBase64url(text)).toBeNull()
  })
})
