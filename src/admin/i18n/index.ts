import de from "./de"
import en from "./en"
import es from "./es"
import fr from "./fr"
import ptBR from "./ptBR"

/** Merged by Medusa into the dashboard's own texts: in a namespace of our own, so that neither overwrites the other. */
export default {
  de: { affiliates: de },
  en: { affiliates: en },
  es: { affiliates: es },
  fr: { affiliates: fr },
  ptBR: { affiliates: ptBR },
}
