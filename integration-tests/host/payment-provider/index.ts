import { AbstractPaymentProvider, ModuleProvider, Modules, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"

/** What a test wants the provider to do; on globalThis, because Medusa and not the test creates the provider. */
export interface PaymentScript {
  /** Runs when Medusa asks for a refund: throw to refuse it. By then Medusa has already written the refund's row. */
  onRefund?: () => Promise<void>
}

const SCRIPT = Symbol.for("medusa-plugin-affiliates.test.payment-script")

/** The script in force in this process. */
export function paymentScript(): PaymentScript {
  const global = globalThis as { [SCRIPT]?: PaymentScript }
  return (global[SCRIPT] ??= {})
}

/** Takes any payment, as Medusa's own system provider does, but lets a test refuse a refund. */
class ScriptedPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "scripted"

  // The inherited constructor is protected, and Medusa calls it.
  constructor(container: Record<string, unknown>, config: Record<string, unknown>) {
    super(container, config)
  }

  async initiatePayment() {
    return { id: "scripted", data: {}, status: PaymentSessionStatus.PENDING }
  }
  async authorizePayment() {
    return { data: {}, status: PaymentSessionStatus.AUTHORIZED }
  }
  async capturePayment() {
    return { data: {} }
  }
  async refundPayment() {
    await paymentScript().onRefund?.()
    return { data: {} }
  }
  async cancelPayment() {
    return { data: {} }
  }
  async deletePayment() {
    return { data: {} }
  }
  async updatePayment() {
    return { data: {} }
  }
  async retrievePayment() {
    return { data: {} }
  }
  async getPaymentStatus() {
    return { status: PaymentSessionStatus.AUTHORIZED }
  }
  async getWebhookActionAndData() {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [ScriptedPaymentProvider] })
