import type { NoticeTexts } from "./types"

export const fr: NoticeTexts = {
  "affiliate-application-received": {
    subject: "Nous avons reçu votre candidature",
    text: `Bonjour {{name}},

merci pour votre candidature à {{programme}}. Nous examinons chaque candidature et vous écrirons dès que nous aurons pris une décision.

L'état de votre candidature : {{url}}`,
  },
  "affiliate-approved": {
    subject: "Bienvenue dans {{programme}}",
    text: `Bonjour {{name}},

votre candidature a été acceptée. Vous pouvez dès maintenant créer votre premier lien :

{{url}}`,
  },
  "affiliate-rejected": {
    subject: "Votre candidature à {{programme}}",
    text: `Bonjour {{name}},

merci de l'intérêt que vous portez à {{programme}}. Nous ne pouvons pas accepter votre candidature.

{{reason}}`,
  },
  "affiliate-document-rejected": {
    subject: "Le formulaire fiscal {{form}} doit être envoyé de nouveau",
    text: `Bonjour {{name}},

nous n'avons pas pu accepter le formulaire fiscal {{form}} que vous avez envoyé.

{{reason}}

Merci de l'envoyer de nouveau : {{url}}`,
  },
  "affiliate-commission-held": {
    subject: "Une commission de {{amount}} est en cours d'examen",
    text: `Bonjour {{name}},

la commission de {{amount}} pour la commande {{order}} est examinée par une personne. Vous n'avez rien à faire ; elle sera libérée ou refusée à la fin de l'examen.

{{url}}`,
  },
  "affiliate-commission-reversed": {
    subject: "La commission de la commande {{order}} a été reprise",
    text: `Bonjour {{name}},

des articles de la commande {{order}} ont été retournés, remboursés ou annulés. {{amount}} de votre commission ont été repris.

Chaque étape est expliquée ici : {{url}}`,
  },
  "affiliate-payout-paid": {
    subject: "{{amount}} sont en route vers vous",
    text: `Bonjour {{name}},

nous vous avons versé {{amount}}. La référence du paiement est {{reference}}.

Votre relevé : {{url}}`,
  },
  "affiliate-payout-failed": {
    subject: "Un paiement de {{amount}} ne vous est pas parvenu",
    text: `Bonjour {{name}},

un paiement de {{amount}} (référence {{reference}}) a échoué ou nous est revenu. Rien n'est perdu : le montant reste sur votre solde. Merci de vérifier vos coordonnées de paiement :

{{url}}`,
  },
  "affiliate-payment-details-changed": {
    subject: "Vos coordonnées de paiement ont été modifiées",
    text: `Bonjour {{name}},

les coordonnées de paiement de votre compte ont été modifiées. Les versements vont désormais à {{payment}}.

Si ce n'était pas vous, changez immédiatement votre mot de passe et prévenez-nous : {{url}}`,
  },
  "affiliate-password-reset": {
    subject: "Choisissez un nouveau mot de passe",
    text: `Bonjour {{name}},

quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour {{programme}}. Ce lien vous permet d'en choisir un dans les 15 prochaines minutes :

{{url}}

Si ce n'était pas vous, vous n'avez rien à faire : votre mot de passe ne change pas.`,
  },
  "affiliate-org-invitation": {
    subject: "Invitation à rejoindre {{org}} dans {{programme}}",
    text: `Bonjour {{name}},

vous êtes invité à consulter les chiffres de {{org}} dans {{programme}}. Suivez ce lien pour accepter :

{{url}}

Si vous ne connaissez pas {{org}}, vous pouvez ignorer ce message.`,
  },
  "affiliate-terms-changed": {
    subject: "Les conditions de {{programme}} ont changé",
    text: `Bonjour {{name}},

de nouvelles conditions s'appliquent à {{programme}} : {{title}}, version {{version}}. Merci de les lire et de les accepter pour pouvoir continuer :

{{url}}`,
  },
}
