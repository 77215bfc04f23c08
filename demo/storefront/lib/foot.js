import { CONFIG } from "/config.js"
import { find, html, on } from "./dom.js"
import { changeDecision, decision, referrals } from "./referrals.js"

/** What a real shop would not show: where the demo's links lead, and what the kit knows. */
export function showFoot() {
  find("#foot").innerHTML = String(html`
    <div class="about">
      <h2>About this demo</h2>
      <p>A shop on Medusa's Store API. Nothing is sold, nobody pays. Arrive as an affiliate's reader, buy something, and its commission waits in the admin and in the affiliate's portal.</p>
      <ul>
        <li><a href="${CONFIG.link}">Arrive by Ada's link</a></li>
        <li><a href="${CONFIG.backend}/app/affiliates/commissions">Commissions in the admin</a></li>
        <li><a href="${CONFIG.backend}/affiliates/commissions">Commissions in Ada's portal</a></li>
      </ul>
      <p id="known">${referrals.token() ? "A partner brought you here, and your cart will say so." : "No partner is remembered."}
        ${decision() ? html`<button id="change" class="plain">${decision() === "yes" ? "Take the cookie away" : "Allow the partner cookie"}</button>` : ""}</p>
    </div>`)
  on("click", "#change", async () => {
    await changeDecision()
    showFoot()
  })
}
