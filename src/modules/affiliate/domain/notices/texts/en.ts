import type { NoticeTexts } from "./types"

export const en: NoticeTexts = {
  "affiliate-application-received": {
    subject: "We have received your application",
    text: `Hello {{name}},

Thank you for applying to {{programme}}. We look at every application ourselves and write to you as soon as we have decided.

Where your application stands: {{url}}`,
  },
  "affiliate-approved": {
    subject: "You are in: welcome to {{programme}}",
    text: `Hello {{name}},

Your application has been approved. You can make your first link now:

{{url}}`,
  },
  "affiliate-rejected": {
    subject: "Your application to {{programme}}",
    text: `Hello {{name}},

Thank you for your interest in {{programme}}. We cannot accept your application.

{{reason}}`,
  },
  "affiliate-document-rejected": {
    subject: "Your tax form {{form}} has to be sent again",
    text: `Hello {{name}},

We could not accept the tax form {{form}} that you sent.

{{reason}}

Please upload it again: {{url}}`,
  },
  "affiliate-commission-held": {
    subject: "Commission of {{amount}} is being reviewed",
    text: `Hello {{name}},

The commission of {{amount}} for order {{order}} is being reviewed by a person. You need not do anything; it is released or refused when the review is done.

{{url}}`,
  },
  "affiliate-commission-reversed": {
    subject: "Commission for order {{order}} was taken back",
    text: `Hello {{name}},

Goods of order {{order}} were returned, refunded or canceled. {{amount}} of your commission was taken back.

Each step is explained here: {{url}}`,
  },
  "affiliate-payout-paid": {
    subject: "{{amount}} are on their way to you",
    text: `Hello {{name}},

We have paid {{amount}} to you. The reference of the payment is {{reference}}.

Your statement: {{url}}`,
  },
  "affiliate-payout-failed": {
    subject: "A payment of {{amount}} did not reach you",
    text: `Hello {{name}},

A payment of {{amount}} (reference {{reference}}) failed or came back. Nothing is lost: it stays in your balance. Please check your payment details:

{{url}}`,
  },
  "affiliate-payment-details-changed": {
    subject: "Your payment details were changed",
    text: `Hello {{name}},

The payment details of your account were changed. Payouts now go to {{payment}}.

If that was not you, change your password at once and tell us: {{url}}`,
  },
  "affiliate-password-reset": {
    subject: "Choose a new password",
    text: `Hello {{name}},

Somebody, probably you, asked for a new password for {{programme}}. With this link you can choose one within the next 15 minutes:

{{url}}

If that was not you, you need not do anything: your password stays as it is.`,
  },
  "affiliate-org-invitation": {
    subject: "You are invited to {{org}} at {{programme}}",
    text: `Hello {{name}},

You are invited to see the figures of {{org}} at {{programme}}. Follow this link to accept:

{{url}}

If you do not know {{org}}, you can ignore this mail.`,
  },
  "affiliate-terms-changed": {
    subject: "The terms of {{programme}} have changed",
    text: `Hello {{name}},

There are new terms for {{programme}}: {{title}}, version {{version}}. Please read them and agree, so that you can go on:

{{url}}`,
  },
}
