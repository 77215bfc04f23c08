import type { NoticeTexts } from "./types"

export const es: NoticeTexts = {
  "affiliate-application-received": {
    subject: "Hemos recibido tu solicitud",
    text: `Hola, {{name}}:

Gracias por tu solicitud a {{programme}}. Revisamos cada solicitud personalmente y te escribiremos en cuanto hayamos decidido.

El estado de tu solicitud: {{url}}`,
  },
  "affiliate-approved": {
    subject: "Te damos la bienvenida a {{programme}}",
    text: `Hola, {{name}}:

Tu solicitud ha sido aprobada. Ya puedes crear tu primer enlace:

{{url}}`,
  },
  "affiliate-rejected": {
    subject: "Tu solicitud a {{programme}}",
    text: `Hola, {{name}}:

Gracias por tu interés en {{programme}}. No podemos aceptar tu solicitud.

{{reason}}`,
  },
  "affiliate-document-rejected": {
    subject: "Tienes que enviar de nuevo el formulario fiscal {{form}}",
    text: `Hola, {{name}}:

No hemos podido aceptar el formulario fiscal {{form}} que enviaste.

{{reason}}

Vuelve a subirlo aquí: {{url}}`,
  },
  "affiliate-commission-held": {
    subject: "Una comisión de {{amount}} está en revisión",
    text: `Hola, {{name}}:

Una persona está revisando la comisión de {{amount}} del pedido {{order}}. No tienes que hacer nada; se liberará o se rechazará al terminar la revisión.

{{url}}`,
  },
  "affiliate-commission-reversed": {
    subject: "Se ha revertido la comisión del pedido {{order}}",
    text: `Hola, {{name}}:

Se devolvieron, reembolsaron o cancelaron artículos del pedido {{order}}. Se han revertido {{amount}} de tu comisión.

Cada paso se explica aquí: {{url}}`,
  },
  "affiliate-payout-paid": {
    subject: "{{amount}} van de camino",
    text: `Hola, {{name}}:

Te hemos pagado {{amount}}. La referencia del pago es {{reference}}.

Tu liquidación: {{url}}`,
  },
  "affiliate-payout-failed": {
    subject: "Un pago de {{amount}} no te ha llegado",
    text: `Hola, {{name}}:

Un pago de {{amount}} (referencia {{reference}}) ha fallado o ha sido devuelto. No se pierde nada: el importe sigue en tu saldo. Comprueba tus datos de pago:

{{url}}`,
  },
  "affiliate-payment-details-changed": {
    subject: "Tus datos de pago han cambiado",
    text: `Hola, {{name}}:

Se han cambiado los datos de pago de tu cuenta. A partir de ahora los pagos van a {{payment}}.

Si no has sido tú, cambia tu contraseña de inmediato y avísanos: {{url}}`,
  },
  "affiliate-password-reset": {
    subject: "Elige una contraseña nueva",
    text: `Hola, {{name}}:

Alguien, seguramente tú, ha pedido una contraseña nueva para {{programme}}. Con este enlace puedes elegirla en los próximos 15 minutos:

{{url}}

Si no has sido tú, no tienes que hacer nada: tu contraseña no cambia.`,
  },
  "affiliate-org-invitation": {
    subject: "Invitación a {{org}} en {{programme}}",
    text: `Hola, {{name}}:

Te han invitado a ver las cifras de {{org}} en {{programme}}. Acepta con este enlace:

{{url}}

Si no conoces {{org}}, puedes ignorar este mensaje.`,
  },
  "affiliate-terms-changed": {
    subject: "Las condiciones de {{programme}} han cambiado",
    text: `Hola, {{name}}:

Hay nuevas condiciones para {{programme}}: {{title}}, versión {{version}}. Léelas y acéptalas para poder continuar:

{{url}}`,
  },
}
