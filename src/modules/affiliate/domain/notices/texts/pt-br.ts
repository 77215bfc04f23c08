import type { NoticeTexts } from "./types"

export const ptBR: NoticeTexts = {
  "affiliate-application-received": {
    subject: "Recebemos a sua inscrição",
    text: `Olá, {{name}},

obrigado por se inscrever em {{programme}}. Analisamos cada inscrição pessoalmente e escreveremos assim que tivermos decidido.

O andamento da sua inscrição: {{url}}`,
  },
  "affiliate-approved": {
    subject: "Boas-vindas a {{programme}}",
    text: `Olá, {{name}},

a sua inscrição foi aprovada. Você já pode criar o seu primeiro link:

{{url}}`,
  },
  "affiliate-rejected": {
    subject: "A sua inscrição em {{programme}}",
    text: `Olá, {{name}},

obrigado pelo seu interesse em {{programme}}. Não podemos aceitar a sua inscrição.

{{reason}}`,
  },
  "affiliate-document-rejected": {
    subject: "O formulário fiscal {{form}} precisa ser enviado de novo",
    text: `Olá, {{name}},

não pudemos aceitar o formulário fiscal {{form}} que você enviou.

{{reason}}

Envie-o novamente: {{url}}`,
  },
  "affiliate-commission-held": {
    subject: "Uma comissão de {{amount}} está em análise",
    text: `Olá, {{name}},

a comissão de {{amount}} do pedido {{order}} está sendo analisada por uma pessoa. Você não precisa fazer nada; ela será liberada ou recusada ao fim da análise.

{{url}}`,
  },
  "affiliate-commission-reversed": {
    subject: "A comissão do pedido {{order}} foi estornada",
    text: `Olá, {{name}},

itens do pedido {{order}} foram devolvidos, reembolsados ou cancelados. Foram estornados {{amount}} da sua comissão.

Cada passo está explicado aqui: {{url}}`,
  },
  "affiliate-payout-paid": {
    subject: "{{amount}} estão a caminho",
    text: `Olá, {{name}},

pagamos {{amount}} a você. A referência do pagamento é {{reference}}.

O seu extrato: {{url}}`,
  },
  "affiliate-payout-failed": {
    subject: "Um pagamento de {{amount}} não chegou até você",
    text: `Olá, {{name}},

um pagamento de {{amount}} (referência {{reference}}) falhou ou foi devolvido. Nada se perde: o valor continua no seu saldo. Confira os seus dados de pagamento:

{{url}}`,
  },
  "affiliate-payment-details-changed": {
    subject: "Os seus dados de pagamento foram alterados",
    text: `Olá, {{name}},

os dados de pagamento da sua conta foram alterados. Os pagamentos agora vão para {{payment}}.

Se não foi você, troque a sua senha imediatamente e nos avise: {{url}}`,
  },
  "affiliate-password-reset": {
    subject: "Escolha uma nova senha",
    text: `Olá, {{name}},

alguém, provavelmente você, pediu uma nova senha para {{programme}}. Com este link você pode escolher uma nos próximos 15 minutos:

{{url}}

Se não foi você, não precisa fazer nada: a sua senha continua a mesma.`,
  },
  "affiliate-org-invitation": {
    subject: "Convite para {{org}} em {{programme}}",
    text: `Olá, {{name}},

você recebeu um convite para ver os números de {{org}} em {{programme}}. Aceite por este link:

{{url}}

Se você não conhece {{org}}, pode ignorar esta mensagem.`,
  },
  "affiliate-terms-changed": {
    subject: "Os termos de {{programme}} mudaram",
    text: `Olá, {{name}},

há novos termos para {{programme}}: {{title}}, versão {{version}}. Leia e aceite para poder continuar:

{{url}}`,
  },
}
