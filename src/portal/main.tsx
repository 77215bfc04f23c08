import { createRoot } from "react-dom/client"
import { App } from "./app"
import { startTexts } from "./i18n"
import { config } from "./lib/config"
import { showAccent } from "./lib/show-accent"
import { showTheme } from "./lib/theme"
import "./styles.css"

// Components that write styles into the page read the nonce that its policy allows from here.
Object.assign(window, { __webpack_nonce__: config.style_nonce })

showTheme()
showAccent()
void startTexts().then(() => {
  const root = document.getElementById("root")
  if (root) {
    createRoot(root).render(<App />)
  }
})
