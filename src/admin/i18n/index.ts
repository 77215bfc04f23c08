import en from "./en"
import es from "./es"
import ptBR from "./ptBR"

/**
 * Merged by Medusa into the dashboard's own texts: in a namespace of our own, so that neither overwrites the other.
 * Brazilian Portuguese has two names: the dashboard's, and the one whose plurals i18next knows.
 */
export default { en: { affiliates: en }, es: { affiliates: es }, ptBR: { affiliates: ptBR }, "pt-BR": { affiliates: ptBR } }
