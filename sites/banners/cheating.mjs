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

const TRACKED = ["cookie _track", "cookie answer", "host third.localhost"];
const site = (inner, code, after = AGAIN) => box(TEXT + inner) + after + script(LIBRARY + code);

/** Banners that cheat, and what can be seen of it. */
export const cheatingBanners = {
  "tracks-before-the-choice": {
    body: honest(BOTH, { more: "if (!said()) track();" }),
    expected: { ...KEPT, unasked: ["cookie _track", "host third.localhost"] },
  },
  "refusal-does-nothing": {
    body: site(BOTH, HONEST.replace("else untrack()", "else if (said()) track()")),
    expected: { ...KEPT, rejected: TRACKED, withdrawn: TRACKED },
  },
  "refusal-tracks-once": {
    body: honest(BOTH, {
      more: `$("[data-say=no]").addEventListener("click", () => { new Image().src = "THIRD/last.gif"; });`,
    }),
    expected: {
      ...KEPT,
      rejected: ["cookie answer", "host third.localhost"],
      withdrawn: ["cookie answer", "host third.localhost"],
    },
  },
  "refusal-is-forgotten": {
    body: honest(BOTH, { more: 'if (said() === "no") { box.hidden = false; }' }),
    expected: KEPT,
    askedAgain: { rejected: true, accepted: false, withdrawn: true },
  },
  "refusal-comes-back": {
    body: honest(BOTH, {
      more: `
const kept = localStorage.getItem("copy");
if (kept && !said()) say(kept);
if (said() === "yes") localStorage.setItem("copy", "yes");`,
    }),
    expected: {
      ...KEPT,
      accepted: ["cookie _track", "cookie answer", "host third.localhost", "localStorage copy"],
      withdrawn: ["cookie answer", "localStorage copy"],
    },
  },
  "withdrawal-does-nothing": {
    body: site(
      BOTH,
      HONEST.replace("else untrack()", 'else if (document.cookie.includes("_track")) track()'),
    ),
    expected: { ...KEPT, withdrawn: TRACKED },
  },
  "no-way-back": {
    body: honest(BOTH, { after: "" }),
    expected: { ...KEPT, withdrawn: "no-withdraw-control" },
  },
  "only-ok": {
    body: honest(`<button data-say="yes">OK</button>`),
    expected: { ...KEPT, rejected: "no-reject-control", withdrawn: "no-withdraw-control" },
  },
  "pay-or-accept": {
    body: honest(
      `<button data-say="yes">Accept and continue</button> <a href="/plans">Subscribe for 4.99 a month</a>`,
    ),
    expected: { ...KEPT, rejected: "no-reject-control", withdrawn: "no-withdraw-control" },
    pay: "Subscribe for 4.99 a month",
  },
  "refusal-is-a-cross": {
    body: honest(
      `<span data-say="no" tabindex="0" aria-label="Continue without accepting">×</span> <button data-say="yes">Accept all</button>`,
    ),
    expected: ANSWERED,
  },
  "refusal-is-prose": {
    body: honest(
      `<p>If you like you can <a href="#" data-say="no">decline</a>.</p> <button data-say="yes">Accept all</button>`,
    ),
    expected: ANSWERED,
  },
  "buttons-of-anything": {
    body: `<style>.b{cursor:pointer;padding:8px}</style>${honest(
      `<div class="b" data-say="no">Reject all</div><span class="b" data-say="yes">Accept all</span>`,
    )}`,
    expected: ANSWERED,
  },
  "refusal-under-glass": {
    body: honest(
      `${BOTH}<div style="position:absolute;inset:0 60% 0 0;opacity:.01"></div>`,
    ).replace('id="box"', 'id="box" style="position:fixed;bottom:0;width:400px;padding:20px"'),
    expected: ANSWERED,
    troubles: ["rejected banner"],
  },
  "ticked-boxes": {
    body: honest(
      `<div id="first"><button data-say="yes">Accept all</button> <button id="more">Preferences</button></div>
       <div id="layer" hidden><label><input type="checkbox" checked id="a"> Statistics</label>
       <label><input type="checkbox" checked id="b"> Marketing</label> <button id="save">Save preferences</button></div>`,
      {
        more: `$("#more").onclick = () => { $("#layer").hidden = false; $("#first").hidden = true; };
$("#save").onclick = () => answer($("#a").checked || $("#b").checked ? "yes" : "no");`,
      },
    ),
    expected: KEPT,
    clicks: { rejected: 4 },
    toggles: ["Statistics on", "Marketing on"],
  },
  "are-you-sure": {
    body: honest(
      `<div id="first">${BOTH.replace('data-say="no"', 'id="no"')}</div>
       <div id="sure" hidden>Are you sure? Cookies help us. <button data-say="no">Yes, reject all</button> <button data-say="yes">Accept after all</button></div>`,
      {
        more: `$("#no").onclick = () => { $("#first").hidden = true; $("#sure").hidden = false; };`,
      },
    ),
    expected: ANSWERED,
    clicks: { rejected: 2 },
  },
  "two-questions": {
    body:
      honest(BOTH) +
      `<section id="other" style="position:fixed;top:0">Your privacy: may we use cookies? <button>Decline</button> <button>Agree</button></section>` +
      script(
        `const other = $("#other"); other.hidden = said() !== undefined; other.onclick = () => { other.hidden = true; };`,
      ),
    expected: KEPT,
    together: 2,
  },
  "agrees-by-scrolling": {
    body: `<div style="height:3000px"></div>${honest(BOTH, {
      more: `addEventListener("scroll", () => { if (!said()) answer("yes"); }, { once: true });`,
    }).replace('id="box"', 'id="box" style="position:fixed;bottom:0"')}`,
    expected: { ...KEPT, unasked: TRACKED },
  },
  "tampered-page": {
    body:
      script(`Array.prototype.map = Array.prototype.filter = () => { throw new Error("no"); };
Document.prototype.createTreeWalker = () => null; Element.prototype.checkVisibility = () => false;
Element.prototype.getBoundingClientRect = () => ({}); RegExp.prototype.test = () => false;
JSON.stringify = () => "{}"; window.glassjarReader = {};`) + honest(BOTH),
    expected: KEPT,
  },
  "asks-on-another-page": {
    body: `<a href="HERE/news">News</a>${AGAIN}${script(
      `${LIBRARY} if (said() === "yes") track(); $("#again").onclick = () => { location.href = "HERE/news"; };`,
    )}`,
    answers: {
      news: {
        type: "text/html",
        body: honest(BOTH, {
          after: `<footer><a href="HERE/news?open=1">Cookie settings</a></footer>`,
          more: `if (location.search) box.hidden = false;`,
        }),
      },
    },
    pages: 2,
    expected: KEPT,
  },
};
