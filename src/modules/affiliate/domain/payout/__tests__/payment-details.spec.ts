import { isIban } from "../iban"
import { isRoutingNumber, maskPaymentDetails, normalPaymentDetails, paymentDetailsProblem, type PaymentDetails } from "../payment-details"

const details = (input: Partial<PaymentDetails>): PaymentDetails => normalPaymentDetails({ method: "bank_account", holder_name: "Ada", ...input })
const problemOf = (input: Partial<PaymentDetails>) => paymentDetailsProblem(details(input))

describe("payment details", () => {
  it.each<[string, Partial<PaymentDetails>, string]>([
    ["an IBAN with blanks", { iban: "de89 3704 0044 0532 0130 00" }, "…3000"],
    ["an American account", { account_number: "0001-23456789", routing_number: "021000021" }, "…6789"],
    ["PayPal", { method: "paypal", paypal_email: "Ada@Example.com" }, "a…@example.com"],
    ["in words", { method: "other", instructions: "Cheque to 1 Main Street" }, "…"],
  ])("%s: taken, shown as %s", (_what, input, masked) => {
    expect(problemOf(input)).toBeNull()
    expect(maskPaymentDetails(details(input))).toBe(masked)
  })

  it.each<[string, Partial<PaymentDetails>, string]>([
    ["a wrong check digit", { iban: "DE88370400440532013000" }, "'iban'"],
    ["a digit too few", { iban: "DE8937040044053201300" }, "'iban'"],
    ["an account without its bank", { account_number: "123456789" }, "needs iban, or account_number and routing_number"],
    ["two accounts at once", { iban: "DE89370400440532013000", account_number: "1234", routing_number: "021000021" }, "and nothing else"],
    ["letters in an account", { account_number: "12A4", routing_number: "021000021" }, "'account_number'"],
    ["a routing number off by one", { account_number: "1234", routing_number: "021000022" }, "'routing_number'"],
    ["PayPal with an IBAN", { method: "paypal", iban: "DE89370400440532013000" }, "Payment by paypal needs paypal_email"],
    ["nothing", { method: "other" }, "Payment by other needs instructions"],
  ])("%s: refused, and no value is quoted", (_what, input, problem) => {
    expect(problemOf(input)).toContain(problem)
    expect(problemOf(input)).not.toMatch(/\d{4}/)
  })

  it("IBANs of 15 to 31 characters are, and are not with two digits exchanged, or of a country that has none", () => {
    const good = ["NO9386011117947", "BE68539007547034", "GB29NWBK60161331926819", "FR1420041010050500013M02606", "MT84MALT011000012345MTLCAST001S"]
    expect(good.filter(isIban)).toEqual(good)
    expect(["NO9386011117974", "GB29NWBK60161331926891", "US29NWBK60161331926819", "DE", ""].some(isIban)).toBe(false)
  })

  it("routing numbers: 021000021 and 011401533 are, 123456789, eight digits and zeros are not", () => {
    expect(["021000021", "011401533"].every(isRoutingNumber)).toBe(true)
    expect(["123456789", "02100002", "000000000", "02100002x"].some(isRoutingNumber)).toBe(false)
  })
})
