/** What the pages of this folder are made of. */
export const script = (text) => `<script>${text}</script>`;

/** Remembers the answer, and tracks who has agreed: a cookie, and a picture of another company. */
export const LIBRARY = `
const $ = (selector) => document.querySelector(selector);
const said = () => (/(?:^|; )answer=([^;]*)/.exec(document.cookie) ?? [])[1];
const say = (word) => { document.cookie = "answer=" + word + "; Max-Age=15552000; Path=/"; };
const track = () => { document.cookie = "_track=v1; Max-Age=3600; Path=/"; new Image().src = "THIRD/pixel.gif"; };
const untrack = () => { document.cookie = "_track=; Max-Age=0; Path=/"; };`;

/** A site that keeps its word: it tracks after a yes, stops after a no, and opens the choices again. */
export const HONEST = `
const box = $("#box");
const apply = () => { box.hidden = said() !== undefined; if (said() === "yes") track(); else untrack(); };
const answer = (word) => { say(word); apply(); };
document.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => answer(b.dataset.say)));
$("#again")?.addEventListener("click", () => { box.hidden = false; });
apply();`;

export const TEXT = "<p>We use cookies to measure our audience.</p>";
export const AGAIN = `<footer><button id="again">Cookie settings</button></footer>`;
export const BOTH = `<button data-say="no">Reject all</button> <button data-say="yes">Accept all</button>`;

/** A banner over the page, with what it holds. */
export const box = (inner, attributes = "") =>
  `<div id="box" role="dialog" aria-label="Cookies" hidden ${attributes}>${inner}</div>`;

/** A page with an honest site's script; `more` runs after it. */
export const honest = (inner, { text = TEXT, after = AGAIN, more = "" } = {}) =>
  box(text + inner) + after + script(LIBRARY + HONEST + more);

/** What an honest site does in each scenario. */
export const KEPT = {
  unasked: [],
  rejected: ["cookie answer"],
  accepted: ["cookie _track", "cookie answer", "host third.localhost"],
  withdrawn: ["cookie answer"],
};

/** The same, where the form of the banner changes nothing but how it is answered. */
export const ANSWERED = { rejected: KEPT.rejected, accepted: KEPT.accepted };
