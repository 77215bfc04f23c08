import { FRAUD_SIGNALS } from "../../../modules/affiliate/domain/fraud/registry"
import settings from "../en/settings.json"

describe("English texts of the fraud signals", () => {
  it("are the registry's own, all 6 of them: translations start from what the code does", () => {
    const registry = Object.values(FRAUD_SIGNALS).map(({ key, label, threshold_meaning }) => [key, { label, meaning: threshold_meaning }])
    expect(settings.signals).toEqual(Object.fromEntries(registry))
  })
})
