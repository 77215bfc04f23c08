import { html, raw } from "./dom.js"

/** What the goods look like: a few shapes each, in the colours of shop.css (a: dark, b: accent, c: light, d: warm). */
const SHAPES = {
  "trail-runner":
    '<path class="b" d="M24 62c2-9 6-16 8-24 4 5 10 6 15 3 8 9 17 14 31 17 8 2 14 5 15 11H25c-1-2-2-4-1-7z"/><path class="c" d="M24 69h69c1 3 0 6-3 6H29c-4 0-5-3-5-6z"/><path class="a" d="M25 75h64v3H31c-3 0-5-1-6-3z"/><path class="line" d="m50 46 6-5M57 52l6-5M65 56l5-5"/>',
  "ridge-boot":
    '<path class="d" d="M36 16h25v27c0 6 5 9 12 11 10 2 17 6 18 15H36z"/><path class="c" d="M34 14h29v7H34z"/><path class="a" d="M35 69h57v6H79l-3 4H48l-2-4-3 4h-8z"/><path class="line" d="M47 30h11M47 38h11M50 46h12"/>',
  "two-person-tent":
    '<circle class="d" cx="92" cy="24" r="8"/><path class="b" d="M60 22 20 74h80z"/><path class="c" d="m60 22 16 52H46z"/><path class="a" d="m60 34 10 40H52z"/><path class="line" d="M12 75h96M60 22v-6"/>',
  "down-jacket":
    '<path class="b" d="M46 16c9 6 19 6 28 0l17 10 8 34-11 3-5-18v34H37V45l-5 18-11-3 8-34z"/><path class="c" d="M46 16c9 6 19 6 28 0v8c-9 5-19 5-28 0z"/><path class="line" d="M37 40h46M37 51h46M37 62h46M60 28v51"/>',
  headlamp:
    '<path class="line thick" d="M26 48c0-26 68-26 68 0"/><path class="line thick" d="M26 50c6 14 20 18 34 18s28-4 34-18"/><rect class="a" x="44" y="48" width="32" height="22" rx="6"/><circle class="d" cx="60" cy="59" r="7"/><path class="line" d="m60 76-4 8M48 74l-7 7M72 74l7 7"/>',
  "espresso-machine":
    '<rect class="a" x="30" y="16" width="60" height="18" rx="4"/><path class="c" d="M34 34h24v34H34z"/><path class="b" d="M30 68h60v10H30z"/><path class="a" d="M62 34h18v6H62zM80 36h16v4H80z"/><path class="line" d="M68 41v7M74 41v7"/><path class="d" d="M62 52h18c0 8-3 14-9 14s-9-6-9-14z"/><circle class="d" cx="40" cy="25" r="3"/>',
  "coffee-grinder":
    '<path class="c" d="M40 26h40l-8 16H48z"/><rect class="d" x="46" y="42" width="28" height="32" rx="2"/><path class="a" d="M42 74h36v6H42z"/><path class="line thick" d="M60 26v-8h24"/><circle class="b" cx="86" cy="17" r="5"/><path class="line" d="M50 58h20"/>',
  "chefs-knife":
    '<path class="c" d="M14 54c22-16 42-20 56-20v20c-18 6-38 6-56 0z"/><rect class="a" x="70" y="34" width="36" height="13" rx="5"/><circle class="d" cx="80" cy="40" r="2"/><circle class="d" cx="94" cy="40" r="2"/><path class="b" d="M22 66h76v5H22z"/>',
  "enamel-mug":
    '<path class="c" d="M36 32h42v34c0 7-4 11-11 11H47c-7 0-11-4-11-11z"/><path class="b" d="M34 29h46v6H34z"/><path class="line thick" d="M78 42c16-4 16 22 0 20"/><path class="line" d="M48 22c-4-5 4-7 0-12M60 22c-4-5 4-7 0-12"/><path class="d" d="m44 62 8-12 5 6 4-4 9 10z"/>',
  "wool-blanket":
    '<rect class="d" x="24" y="26" width="72" height="44" rx="5"/><path class="b" d="M24 40h72v6H24zM24 56h72v5H24z"/><path class="c" d="M24 48h72v5H24z"/><path class="line" d="M30 70v8M40 70v8M50 70v8M60 70v8M70 70v8M80 70v8M90 70v8"/>',
}
const PARCEL = '<path class="d" d="M30 34h60v42H30z"/><path class="c" d="M54 34h12v42H54z"/><path class="a" d="M30 28h60v6H30z"/>'

/** Decoration: the name stands beside it. */
export const drawing = (handle) => html`<svg viewBox="0 0 120 90" aria-hidden="true" focusable="false">${raw(SHAPES[handle] ?? PARCEL)}</svg>`
