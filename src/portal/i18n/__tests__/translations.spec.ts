import { describeTranslations } from "../../../browser/testing/translations"
import de from "../de"
import en from "../en"
import es from "../es"
import fr from "../fr"
import ptBR from "../ptBR"

describeTranslations(en, { de, es, fr, ptBR })
