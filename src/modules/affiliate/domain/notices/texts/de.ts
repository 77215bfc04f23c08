import type { NoticeTexts } from "./types"

export const de: NoticeTexts = {
  "affiliate-application-received": {
    subject: "Ihre Bewerbung ist eingegangen",
    text: `Guten Tag {{name}},

vielen Dank für Ihre Bewerbung bei {{programme}}. Wir sehen uns jede Bewerbung selbst an und schreiben Ihnen, sobald wir entschieden haben.

Der Stand Ihrer Bewerbung: {{url}}`,
  },
  "affiliate-approved": {
    subject: "Willkommen bei {{programme}}",
    text: `Guten Tag {{name}},

Ihre Bewerbung wurde angenommen. Jetzt können Sie Ihren ersten Link anlegen:

{{url}}`,
  },
  "affiliate-rejected": {
    subject: "Ihre Bewerbung bei {{programme}}",
    text: `Guten Tag {{name}},

vielen Dank für Ihr Interesse an {{programme}}. Wir können Ihre Bewerbung leider nicht annehmen.

{{reason}}`,
  },
  "affiliate-document-rejected": {
    subject: "Bitte senden Sie das Steuerformular {{form}} noch einmal",
    text: `Guten Tag {{name}},

wir konnten das Steuerformular {{form}} nicht annehmen.

{{reason}}

Bitte laden Sie es noch einmal hoch: {{url}}`,
  },
  "affiliate-commission-held": {
    subject: "Eine Provision von {{amount}} wird geprüft",
    text: `Guten Tag {{name}},

die Provision von {{amount}} für die Bestellung {{order}} wird von einem Menschen geprüft. Sie müssen nichts tun; nach der Prüfung wird sie freigegeben oder abgelehnt.

{{url}}`,
  },
  "affiliate-commission-reversed": {
    subject: "Provision für die Bestellung {{order}} zurückgenommen",
    text: `Guten Tag {{name}},

Waren der Bestellung {{order}} wurden zurückgegeben, erstattet oder storniert. Von Ihrer Provision wurden {{amount}} zurückgenommen.

Jeder Schritt ist hier erklärt: {{url}}`,
  },
  "affiliate-payout-paid": {
    subject: "{{amount}} sind auf dem Weg zu Ihnen",
    text: `Guten Tag {{name}},

wir haben Ihnen {{amount}} ausgezahlt. Die Referenz der Zahlung ist {{reference}}.

Ihre Abrechnung: {{url}}`,
  },
  "affiliate-payout-failed": {
    subject: "Eine Auszahlung von {{amount}} hat Sie nicht erreicht",
    text: `Guten Tag {{name}},

eine Auszahlung von {{amount}} (Referenz {{reference}}) ist fehlgeschlagen oder zurückgekommen. Es geht nichts verloren: Der Betrag bleibt in Ihrem Guthaben. Bitte prüfen Sie Ihre Zahlungsdaten:

{{url}}`,
  },
  "affiliate-payment-details-changed": {
    subject: "Ihre Zahlungsdaten wurden geändert",
    text: `Guten Tag {{name}},

die Zahlungsdaten Ihres Kontos wurden geändert. Auszahlungen gehen jetzt an {{payment}}.

Wenn Sie das nicht waren, ändern Sie sofort Ihr Passwort und sagen Sie uns Bescheid: {{url}}`,
  },
  "affiliate-password-reset": {
    subject: "Wählen Sie ein neues Passwort",
    text: `Guten Tag {{name}},

jemand, wahrscheinlich Sie, hat ein neues Passwort für {{programme}} angefordert. Mit diesem Link können Sie in den nächsten 15 Minuten eines wählen:

{{url}}

Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.`,
  },
  "affiliate-org-invitation": {
    subject: "Einladung zu {{org}} bei {{programme}}",
    text: `Guten Tag {{name}},

Sie sind eingeladen, die Zahlen von {{org}} bei {{programme}} zu sehen. Mit diesem Link nehmen Sie an:

{{url}}

Wenn Sie {{org}} nicht kennen, können Sie diese Nachricht ignorieren.`,
  },
  "affiliate-terms-changed": {
    subject: "Die Bedingungen von {{programme}} haben sich geändert",
    text: `Guten Tag {{name}},

für {{programme}} gibt es neue Bedingungen: {{title}}, Version {{version}}. Bitte lesen Sie sie und stimmen Sie zu, damit es weitergehen kann:

{{url}}`,
  },
}
