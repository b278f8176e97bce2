import { AGAIN, ANSWERED, HONEST, LIBRARY, box, honest, script } from "./parts.mjs";

/** A banner in words of its own, and the control that opens it again. */
const said = (text, buttons, again, more = "") =>
  honest(buttons, {
    text: `<p>${text}</p>`,
    after: `<footer><a href="#" id="again">${again}</a></footer>`,
    more,
  });

const ICON = `<svg width="24" height="24" viewBox="0 0 24 24"><path d="M4 12h16"/></svg>`;

const inFrame = (inner) => ({
  body: `<iframe id="box" hidden src="HERE/frame" style="position:fixed;bottom:0;width:100%"></iframe>${AGAIN}${script(
    `${LIBRARY}${HONEST} addEventListener("message", (event) => answer(event.data));`,
  )}`,
  answers: {
    frame: {
      type: "text/html",
      body: `${inner}${script(
        `document.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => parent.postMessage(b.dataset.say, "*")));`,
      )}`,
    },
  },
});

/** What happens after a yes is that of any other. */
const REFUSED = { rejected: ANSWERED.rejected };
const TRACKED = ["cookie _track", "cookie answer", "host third.localhost"];

/** Honest banners as their authors worded and built them. */
export const unusualHonest = {
  "german-links": {
    body: said(
      "Damit unsere Seite funktioniert und wir lernen, was Sie interessiert, legen wir Cookies ab.",
      `<a href="#" class="btn" data-say="yes">Alles klar, einverstanden</a> <a href="#" class="btn" data-say="no">Nur das Nötigste</a>`,
      "Datenschutzeinstellungen",
    ),
    expected: ANSWERED,
  },
  "french-in-two-layers": {
    body: said(
      "Avec votre accord, nos partenaires et nous utilisons des traceurs pour mesurer l’audience.",
      `<div id="first"><button data-say="yes">D’accord</button> <button id="more">Je choisis</button></div>
       <div id="layer" hidden><label><input type="checkbox" id="a"> Mesure d’audience</label>
       <button id="save">Enregistrer et fermer</button></div>`,
      "Gestion des traceurs",
      `$("#more").onclick = () => { $("#first").hidden = true; $("#layer").hidden = false; };
$("#save").onclick = () => answer($("#a").checked ? "yes" : "no");`,
    ),
    expected: ANSWERED,
    clicks: { rejected: 2 },
  },
  "polish-in-the-first-person": {
    body: said(
      "Szanujemy Twoją prywatność. Czy możemy zapisać na Twoim urządzeniu pliki cookie?",
      `<button data-say="yes">Zgadzam się</button> <button data-say="no">Nie zgadzam się</button>`,
      "Zmień zgodę",
    ),
    expected: ANSWERED,
  },
  "greek-and-late": {
    body:
      AGAIN +
      script(`${LIBRARY}
setTimeout(() => {
  document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(
    box(
      `<p>Αυτός ο ιστότοπος χρησιμοποιεί cookies για στατιστικά.</p><button data-say="yes">Συμφωνώ</button> <button data-say="no">Διαφωνώ</button>`,
    ),
  )});
  ${HONEST}
}, 400);`),
    expected: ANSWERED,
  },
  japanese: {
    body: said(
      "当サイトでは、アクセス解析のためにCookieを使用します。",
      `<button data-say="no">すべて拒否する</button> <button data-say="yes">すべて同意する</button>`,
      "Cookie設定",
    ),
    expected: ANSWERED,
  },
  "arabic-icons": {
    body: said(
      "نستخدم ملفات تعريف الارتباط لقياس عدد الزوار.",
      `<button data-say="no" aria-label="رفض الكل">${ICON}</button> <button data-say="yes" aria-label="قبول الكل">${ICON}</button>`,
      "إعدادات الخصوصية",
    ),
    expected: ANSWERED,
  },
  "confirmed-afterwards": {
    body:
      box(
        `<div id="first"><h2>Cookies on this service</h2><p>We’d like to use analytics cookies so we can understand how you use the service.</p>
         <button id="y">Accept analytics cookies</button> <button id="n">Reject analytics cookies</button> <a href="HERE/cookies">View cookies</a></div>
         <div id="told" hidden><p>You’ve made your choice. You can <a href="HERE/cookies">change your cookie settings</a> at any time.</p>
         <button id="hide">Hide cookie message</button></div>`,
      ) +
      script(`${LIBRARY}
const box = $("#box");
box.hidden = said() !== undefined; if (said() === "yes") track();
const told = (word) => { say(word); if (word === "yes") track(); $("#first").hidden = true; $("#told").hidden = false; };
$("#y").onclick = () => told("yes"); $("#n").onclick = () => told("no"); $("#hide").onclick = () => { box.hidden = true; };`),
    answers: { cookies: { type: "text/html", body: "<h1>Cookies</h1><p>We count visits.</p>" } },
    expected: ANSWERED,
    clicks: { rejected: 1, accepted: 1 },
    troubles: [],
  },
  "dutch-in-a-frame": {
    ...inFrame(
      `<p>Wij plaatsen cookies om onze site te verbeteren.</p><button data-say="no">Nee, liever niet</button> <button data-say="yes">Ja, prima</button>`,
    ),
    expected: ANSWERED,
  },
  "bare-boxes": {
    body: honest(
      `<div><div><div data-say="yes">Allow all</div></div><div><div data-say="no">Deny all</div></div></div>`,
    ).replace(
      'id="box" role="dialog" aria-label="Cookies"',
      'id="box" style="position:fixed;bottom:0"',
    ),
    expected: ANSWERED,
  },
  "yes-or-no-and-send": {
    body: said(
      "Do you want to accept analytics cookies?",
      `<form id="form"><label><input type="radio" name="analytics" value="yes"> Yes</label>
       <label><input type="radio" name="analytics" value="no"> No</label> <button>Save cookie settings</button></form>`,
      "Cookie settings",
      `$("#form").onsubmit = (event) => { event.preventDefault(); const [on] = new FormData(event.target).getAll("analytics"); if (on) answer(on); };`,
    ),
    expected: ANSWERED,
  },
};

/** Banners that cheat in ways of their own. */
export const unusualCheating = {
  "refusal-in-the-colour-of-the-ground": {
    body: said(
      "Wir und unsere 842 Partner verwenden Cookies.",
      `<button data-say="yes" style="background:#06c;color:#fff">Alle akzeptieren</button> <button data-say="no" style="background:#fff;border:0;color:#fff">Ablehnen</button>`,
      "Cookie-Einstellungen",
    ),
    expected: REFUSED,
  },
  "refusal-within-a-sentence": {
    body: said(
      `Nous utilisons des cookies pour vous proposer des contenus adaptés. Vous pouvez aussi <span data-say="no" style="cursor:pointer">continuer sans accepter</span> et en savoir plus.`,
      `<button data-say="yes">J’accepte</button>`,
      "Gérer les cookies",
    ),
    expected: REFUSED,
  },
  "refusal-at-another-company": {
    body: honest(
      `<button data-say="yes">Accept all</button> <a href="THIRD/opt-out">Reject all</a>`,
    ),
    expected: { rejected: "no-reject-control", accepted: ANSWERED.accepted },
  },
  "wall-with-a-door": {
    body: `<main><h1>Nachrichten</h1></main>${said(
      "Um diese Seite zu lesen, müssen Sie Cookies zulassen.",
      `<button data-say="yes">Akzeptieren und weiter</button> <a href="http://third.localhost/">Seite verlassen</a>`,
      "Cookies",
    ).replace('id="box"', 'id="box" style="position:fixed;inset:0;background:#fff"')}`,
    expected: { rejected: "no-reject-control" },
  },
  "german-pay-or-ok": {
    body: said(
      "Lesen Sie mit Werbung und Cookies oder werbefrei für 3,99 € im Monat.",
      `<button data-say="yes">Akzeptieren und kostenlos lesen</button> <a href="/abo">Jetzt Pur-Abo abschließen</a>`,
      "Datenschutz",
    ),
    expected: { rejected: "no-reject-control" },
    pay: "Jetzt Pur-Abo abschließen",
  },
  "ticked-and-renamed": {
    body: `<style>.s{display:inline-block;width:40px;height:20px;background:#0a0;cursor:pointer}</style>${said(
      "Verwalten Sie Ihre Privatsphäre.",
      `<p><span class="s" role="switch" tabindex="0" aria-checked="true" aria-label="Komfort"></span> Komfort</p>
       <p><span class="s" role="switch" tabindex="0" aria-checked="true" aria-label="Werbung"></span> Werbung</p>
       <button id="save">Auswahl bestätigen</button> <button data-say="yes">Alles zulassen</button>`,
      "Privatsphäre-Einstellungen",
      `const switches = [...document.querySelectorAll(".s")];
switches.forEach((s) => { s.onclick = () => s.setAttribute("aria-checked", s.getAttribute("aria-checked") !== "true"); });
$("#save").onclick = () => answer(switches.some((s) => s.getAttribute("aria-checked") === "true") ? "yes" : "no");`,
    )}`,
    expected: REFUSED,
    clicks: { rejected: 3 },
  },
  "frame-that-hears-yes": {
    ...inFrame(
      `<p>Usiamo i cookie per le statistiche.</p><button data-say="yes">Rifiuta</button> <button data-say="yes">Accetta</button>`,
    ),
    expected: { rejected: TRACKED, accepted: TRACKED },
  },
  "asks-until-yes": {
    body: said(
      "Używamy ciasteczek. Dbamy o prywatność.",
      `<button data-say="no">Odmawiam</button> <button data-say="yes">Akceptuję i przechodzę do serwisu</button>`,
      "Ustawienia prywatności",
      `if (said() === "no") box.hidden = false;`,
    ),
    expected: ANSWERED,
    askedAgain: { rejected: true, accepted: false },
  },
  "cross-that-consents": {
    body: said(
      "En fermant ce bandeau, vous acceptez les cookies.",
      `<span role="button" tabindex="0" aria-label="Fermer" data-say="yes">✕</span>`,
      "Vie privée",
    ),
    expected: { rejected: "no-banner", accepted: "no-banner" },
  },
  "rejects-and-waits-to-be-saved": {
    body: said(
      "We value your privacy.",
      `<div id="first"><button data-say="yes">Accept all</button> <button id="more">More options</button></div>
       <div id="layer" hidden><label><input type="checkbox" checked id="c"> Advertising</label>
       <label><input type="checkbox" checked id="l"> Advertising (legitimate interest)</label>
       <button id="off">Reject all</button> <button id="save">Save and exit</button></div>`,
      "Privacy choices",
      `$("#more").onclick = () => { $("#first").hidden = true; $("#layer").hidden = false; };
$("#off").onclick = () => { $("#c").checked = false; };
$("#save").onclick = () => answer($("#c").checked || $("#l").checked ? "yes" : "no");`,
    ),
    expected: REFUSED,
  },
  "three-layers-down": {
    body: said(
      "Χρησιμοποιούμε cookies για εξατομικευμένες διαφημίσεις.",
      `<div id="one"><button data-say="yes">Αποδοχή</button> <button id="to2">Περισσότερες επιλογές</button></div>
       <div id="two" hidden><button data-say="yes">Αποδοχή όλων</button> <button id="to3">Διαχείριση προτιμήσεων</button></div>
       <div id="three" hidden><button data-say="yes">Αποδοχή όλων</button> <button data-say="no">Απόρριψη όλων</button></div>`,
      "Ρυθμίσεις cookies",
      `$("#to2").onclick = () => { $("#one").hidden = true; $("#two").hidden = false; };
$("#to3").onclick = () => { $("#two").hidden = true; $("#three").hidden = false; };`,
    ),
    expected: REFUSED,
    clicks: { rejected: 3 },
  },
};
