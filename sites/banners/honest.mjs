import {
  AGAIN,
  ANSWERED,
  BOTH,
  HONEST,
  KEPT,
  LIBRARY,
  TEXT,
  box,
  honest,
  script,
} from "./parts.mjs";

const language = (text, no, yes, again) => ({
  body: honest(`<button data-say="yes">${yes}</button> <button data-say="no">${no}</button>`, {
    text: `<p>${text}</p>`,
    after: `<footer><button id="again">${again}</button></footer>`,
  }),
  expected: ANSWERED,
});

/** Puts the banner into a shadow root, where `$` does not find it. */
const shadow = (mode) => `
const root = $("#host").attachShadow({ mode: "${mode}" });
root.innerHTML = '<style>section{position:fixed;bottom:0;background:#fff}</style><section>${TEXT}${BOTH}</section>';
const section = root.querySelector("section");
const apply = () => { section.hidden = said() !== undefined; if (said() === "yes") track(); else untrack(); };
root.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => { say(b.dataset.say); apply(); }));
$("#again").addEventListener("click", () => { section.hidden = false; });
apply();`;

/** Switches behind the first layer, saved as a list of what is on. */
const SWITCHES = `
const list = () => [...document.querySelectorAll("[data-purpose]")];
const isOn = (s) => s.checked ?? s.getAttribute("aria-checked") === "true";
$("#more")?.addEventListener("click", () => { $("#layer").hidden = false; $("#first").hidden = true; });
$("#save").addEventListener("click", () => answer(list().some(isOn) ? "yes" : "no"));`;

const layers = (first, layer) =>
  honest(`<div id="first">${first}</div><div id="layer" hidden>${layer}</div>`, { more: SWITCHES });

/** Banners that keep their word, in every form one can have. */
export const honestBanners = {
  "two-buttons": { body: honest(BOTH), expected: KEPT, clicks: { rejected: 1, withdrawn: 2 } },
  "no-banner": {
    body: "<p>We bake cookies with raisins.</p><button>Order</button>",
    expected: { unasked: [], rejected: "no-banner" },
  },
  french: language(
    "Nous utilisons des cookies.",
    "Continuer sans accepter →",
    "Tout accepter",
    "Gérer mes cookies",
  ),
  polish: language(
    "Ta strona używa plików cookie.",
    "Odrzuć wszystkie",
    "Zaakceptuj wszystkie",
    "Ustawienia plików cookie",
  ),
  hebrew: language("אתר זה משתמש בעוגיות.", "דחה הכל", "אשר הכל", "הגדרות עוגיות"),
  arabic: language(
    "يستخدم هذا الموقع ملفات تعريف الارتباط.",
    "رفض الكل",
    "قبول الكل",
    "إعدادات ملفات تعريف الارتباط",
  ),
  "own-words": {
    body: honest(
      `<button data-say="yes">Yes, I am happy to accept</button> <button data-say="no">No, thanks</button>`,
    ),
    expected: ANSWERED,
  },
  "open-shadow-root": {
    body: `<div id="host"></div>${AGAIN}${script(LIBRARY + shadow("open"))}`,
    expected: ANSWERED,
  },
  "closed-shadow-root": {
    body: `<div id="host"></div>${AGAIN}${script(LIBRARY + shadow("closed"))}`,
    expected: KEPT,
  },
  "declared-closed-shadow-root": {
    body: `<div id="host"><template shadowrootmode="closed">
<section style="position:fixed;bottom:0"><p>This site stores cookies.</p><button id="y">Accept all</button>
<button id="n">Reject all</button></section></template></div>${AGAIN}${script(
      `${LIBRARY}
const host = $("#host");
const apply = () => { host.hidden = said() !== undefined; if (said() === "yes") track(); else untrack(); };
host.addEventListener("click", (event) => { say(event.clientX < 100 ? "yes" : "no"); apply(); });
$("#again").addEventListener("click", () => { host.hidden = false; });
apply();`,
    )}`,
    expected: KEPT,
  },
  "frame-of-another-host": {
    body: `<iframe id="box" src="CMP/frame" style="position:fixed;bottom:0;left:30px;border:5px solid"></iframe>${AGAIN}${script(
      `${LIBRARY}${HONEST}
addEventListener("message", (event) => { answer(event.data); });`,
    )}`,
    answers: {
      frame: {
        type: "text/html",
        body: `${TEXT}${BOTH}${script(
          `document.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => parent.postMessage(b.dataset.say, "*")));`,
        )}`,
      },
    },
    expected: {
      unasked: ["host cmp.localhost"],
      rejected: ["cookie answer", "host cmp.localhost"],
      accepted: ["cookie _track", "cookie answer", "host cmp.localhost", "host third.localhost"],
      withdrawn: ["cookie answer", "host cmp.localhost"],
    },
  },
  late: {
    body:
      AGAIN +
      script(`${LIBRARY}
setTimeout(() => {
  if (said()) return said() === "yes" && track();
  document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(box(TEXT + BOTH))});
  ${HONEST}
}, 1800);
$("#again").addEventListener("click", () => {
  document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(box(TEXT + BOTH))});
  ${HONEST}
  box.hidden = false;
});`),
    expected: KEPT,
  },
  "modal-dialog": {
    body:
      `<dialog id="modal">${TEXT}${BOTH}</dialog>${AGAIN}` +
      script(`${LIBRARY}
const modal = $("#modal");
const apply = () => { if (said()) modal.close(); else modal.showModal(); if (said() === "yes") track(); else untrack(); };
document.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => { say(b.dataset.say); apply(); }));
$("#again").addEventListener("click", () => modal.showModal());
apply();`),
    expected: ANSWERED,
  },
  "in-the-page": {
    body: `<div id="box" hidden>${TEXT}${BOTH}</div><main><h1>News</h1><p>${"The hall is open. ".repeat(40)}</p></main>${AGAIN}${script(LIBRARY + HONEST)}`,
    expected: ANSWERED,
  },
  "boxes-of-its-own": {
    body: honest(
      `<div><button data-say="yes">Accept all</button></div><div><div><a href="#" data-say="no">Reject all</a></div></div>`,
    ),
    expected: ANSWERED,
  },
  "refusal-behind-settings": {
    body: layers(
      `<button data-say="yes">Accept all</button> <button id="more">Manage preferences</button>`,
      `<button id="save">Save my choices</button> <button data-say="no">Reject all</button>`,
    ),
    expected: KEPT,
    clicks: { rejected: 2 },
  },
  "switches-behind-settings": {
    body: layers(
      `<button data-say="yes">Accept all</button> <button id="more">Settings</button>`,
      `<label><input type="checkbox" checked disabled> Necessary</label>
       <label><input type="checkbox" data-purpose="ads"> Marketing</label> <button id="save">Save</button>`,
    ),
    expected: ANSWERED,
    clicks: { rejected: 2 },
  },
  "drawn-switches": {
    body: `<style>.drawn input{opacity:0;position:absolute;width:0}.drawn span{display:inline-block;width:40px;height:20px;background:#aaa}</style>${layers(
      `<button data-say="yes">Accept all</button> <button id="more">Options</button>`,
      `<label class="drawn"><input type="checkbox" data-purpose="stats" checked><span></span> Statistics</label>
       <button role="switch" data-purpose="ads" aria-checked="true" aria-label="Marketing"
         onclick="this.setAttribute('aria-checked', this.getAttribute('aria-checked') !== 'true')">·</button>
       <button id="save">Confirm my choices</button>`,
    )}`,
    expected: ANSWERED,
    clicks: { rejected: 4 },
    toggles: ["Statistics on", "Marketing on"],
  },
  "pairs-of-radio-buttons": {
    body: layers(
      `<button data-say="yes">Accept all</button> <button id="more">Customise</button>`,
      `<fieldset><legend>Statistics</legend><label><input type="radio" name="s" data-purpose="s" checked> Allow</label>
       <label><input type="radio" name="s"> Refuse</label></fieldset><button id="save">Save and close</button>`,
    ),
    expected: ANSWERED,
    clicks: { rejected: 3 },
    toggles: ["Statistics on"],
  },
  "switches-at-once": {
    body: layers(
      `<label><input type="checkbox" data-purpose="ads" checked> Marketing</label>
       <button id="save">Accept selection</button> <button data-say="yes">Accept all</button>`,
      "",
    ),
    expected: ANSWERED,
    clicks: { rejected: 2 },
  },
  "settings-on-a-page-of-its-own": {
    body:
      box(
        `${TEXT}<button data-say="yes">Accept all</button> <a href="HERE/choices">Cookie settings</a>`,
      ) +
      `<footer><a href="HERE/choices">Cookie settings</a></footer><span id="again"></span>` +
      script(LIBRARY + HONEST),
    answers: {
      choices: {
        type: "text/html",
        body: `<h1>Cookies</h1><form><label><input type="checkbox" id="ads"> Marketing</label>
          <button type="button" id="save">Save choices</button></form>${script(
            `${LIBRARY} $("#ads").checked = said() === "yes"; if (said() === "yes") track();
             $("#save").onclick = () => { const yes = $("#ads").checked; say(yes ? "yes" : "no"); if (yes) track(); else untrack(); };`,
          )}`,
      },
    },
    expected: KEPT,
  },
};
