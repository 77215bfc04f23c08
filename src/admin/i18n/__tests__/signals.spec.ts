import { FRAUD_SIGNALS } from "../../../modules/affiliate/domain/fraud/registry"
import en from "../en"

describe("English texts of the fraud signals", () => {
  const signals = Object.values(FRAUD_SIGNALS)

  it("are the registry's own 6 labels: translations start from what the code does", () => {
    expect(en.signals).toEqual(Object.fromEntries(signals.map(({ key, label }) => [key, label])))
  })

  it("say of all 6 limits what the registry says of them", () => {
    expect(en.settings.meanings).toEqual(Object.fromEntries(signals.map(({ key, threshold_meaning }) => [key, threshold_meaning])))
  })
})
