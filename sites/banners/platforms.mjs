import { AGAIN, ANSWERED, HONEST, KEPT, LIBRARY, TEXT, honest, script } from "./parts.mjs";

/** A banner with the identifiers of a known platform, which alone make its rule find it. */
const platform = (inner, { before = "", more = "" } = {}) =>
  script(before) +
  `<div id="box" hidden style="position:fixed;bottom:0;background:#fff">${inner}</div>` +
  AGAIN +
  script(LIBRARY + HONEST + more);

const byRule = (cmp, body, rest = {}) => ({
  body,
  cmp,
  rule: { rejected: true, accepted: true },
  expected: ANSWERED,
  ...rest,
});

const oneTrust = (buttons) =>
  `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy">${TEXT}${buttons}</div></div>`;
const ONETRUST_BOTH = `<button id="onetrust-reject-all-handler" data-say="no">Reject All</button>
  <button id="onetrust-accept-btn-handler" data-say="yes">Accept All Cookies</button>`;

const USERCENTRICS = `
const root = $("#usercentrics-root").attachShadow({ mode: "open" });
root.innerHTML = '<div data-testid="uc-container">${TEXT}<button data-testid="uc-deny-all-button">Deny</button> <button data-testid="uc-accept-all-button">Accept All</button></div>';
root.querySelector("[data-testid=uc-deny-all-button]").onclick = () => answer("no");
root.querySelector("[data-testid=uc-accept-all-button]").onclick = () => answer("yes");
`;

/** Banners of known platforms: which one is named, and whether its rule led to the answer. */
export const platformBanners = {
  onetrust: byRule("OneTrust", platform(oneTrust(ONETRUST_BOTH)), { expected: KEPT }),
  "onetrust-behind-settings": byRule(
    "OneTrust",
    platform(
      `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk">${TEXT}
       <button id="onetrust-pc-btn-handler">Cookies Settings</button>
       <button id="onetrust-accept-btn-handler" data-say="yes">Accept All Cookies</button></div>
       <div id="onetrust-pc-sdk" hidden>${TEXT}
       <label><input type="checkbox" class="category-switch-handler" checked id="ads"> Targeting</label>
       <button class="save-preference-btn-handler">Confirm My Choices</button></div></div>`,
      {
        more: `$("#onetrust-pc-btn-handler").onclick = () => { $("#onetrust-pc-sdk").hidden = false; $("#onetrust-banner-sdk").hidden = true; };
$(".save-preference-btn-handler").onclick = () => answer($("#ads").checked ? "yes" : "no");`,
      },
    ),
    { clicks: { rejected: 3 }, toggles: ["Targeting on"] },
  ),
  cookiebot: byRule(
    "Cookiebot",
    platform(
      `<div id="CybotCookiebotDialog" role="dialog">${TEXT}
       <button id="CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll" data-say="no">Deny</button>
       <button id="CybotCookiebotDialogBodyButtonAccept" data-say="yes">Allow all</button></div>`,
      {
        before: `window.Cookiebot = { get hasResponse() { return document.cookie.includes("answer="); }, dialog: { visible: true } };`,
      },
    ),
  ),
  didomi: byRule(
    "Didomi",
    platform(
      `<div id="didomi-host"><div id="didomi-notice" class="didomi-notice-banner">${TEXT}
       <button id="didomi-notice-disagree-button" data-say="no">Disagree and close</button>
       <button id="didomi-notice-agree-button" data-say="yes">Agree and close</button></div></div>`,
    ),
  ),
  usercentrics: byRule(
    "Usercentrics",
    platform(`<div id="usercentrics-root"></div>`, {
      before: "window.UC_UI = { acceptAllConsents() { window.told = true; } };",
      more: USERCENTRICS,
    }),
    { rule: { rejected: true, accepted: false } },
  ),
  trustarc: byRule(
    "TrustArc",
    platform(
      `<div id="truste-consent-track"><div id="truste-consent-content">${TEXT}
       <button id="truste-consent-required" data-say="no">Required only</button>
       <button id="truste-consent-button" data-say="yes">Agree and proceed</button></div></div>`,
    ),
  ),
  quantcast: byRule(
    "Quantcast Choice",
    platform(
      `<div id="qc-cmp2-container"><div id="qc-cmp2-ui">${TEXT}<div class="qc-cmp2-summary-buttons">
       <button mode="secondary">MORE OPTIONS</button><button mode="secondary" data-say="no">DISAGREE</button>
       <button mode="primary" data-say="yes">AGREE</button></div></div></div>`,
    ),
  ),
  klaro: byRule(
    "Klaro",
    platform(
      `<div class="klaro"><div class="cookie-notice">${TEXT}
       <button class="cn-decline" data-say="no">I decline</button>
       <button class="cm-btn cm-btn-success" data-say="yes">That's ok</button></div></div>`,
      {
        before: `window.klaro = { show() {}, getManager: () => ({ changeAll() { document.cookie = "_track=told"; }, saveAndApplyConsents() {} }) };`,
      },
    ),
  ),
  tarteaucitron: byRule(
    "tarteaucitron",
    platform(
      `<div id="tarteaucitronRoot">${TEXT}<button id="tarteaucitronPersonalize" data-say="yes">OK, accept all</button>
       <button id="tarteaucitronCloseAlert">Personalize</button></div>`,
      {
        more: `$("#tarteaucitronCloseAlert").onclick = () => {
  $("#tarteaucitronRoot").insertAdjacentHTML("beforeend", '<button id="tarteaucitronAllDenied">Deny all cookies</button>');
  $("#tarteaucitronAllDenied").onclick = () => answer("no");
};`,
      },
    ),
    { rule: { rejected: false, accepted: true }, clicks: { rejected: 2 } },
  ),
  sourcepoint: byRule(
    "Sourcepoint",
    `<iframe id="box" hidden src="SOURCEPOINT" style="position:fixed;bottom:0"></iframe>${AGAIN}${script(
      `${LIBRARY}${HONEST} addEventListener("message", (event) => { answer(event.data); });`,
    )}`,
    {
      answers: {
        frame: {
          type: "text/html",
          body: `${TEXT}<button class="sp_choice_type_13" data-say="no">Reject all</button>
            <button class="sp_choice_type_11" data-say="yes">Accept all</button>${script(
              `document.querySelectorAll("[data-say]").forEach((b) => b.addEventListener("click", () => parent.postMessage(b.dataset.say, "*")));`,
            )}`,
        },
      },
      expected: {
        rejected: ["cookie answer", "host cmp.localhost"],
        accepted: ["cookie _track", "cookie answer", "host cmp.localhost", "host third.localhost"],
      },
    },
  ),
  "platform-under-policy": byRule("OneTrust", platform(oneTrust(ONETRUST_BOTH)), {
    policy:
      "default-src 'self'; script-src 'unsafe-inline'; img-src *; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  "platform-with-swapped-words": byRule(
    "OneTrust",
    platform(
      oneTrust(`<button id="onetrust-reject-all-handler" data-say="yes">Accept all</button>
        <button id="onetrust-accept-btn-handler" data-say="no">Reject all</button>`),
    ),
    { rule: { rejected: false, accepted: false } },
  ),
  "platform-without-refusal": byRule(
    "Didomi",
    platform(
      `<div id="didomi-host"><div id="didomi-notice">${TEXT}
       <button id="didomi-notice-agree-button" data-say="yes">Agree and close</button></div></div>`,
      {
        before: `window.Didomi = { setUserDisagreeToAll() { document.cookie = "answer=no; Path=/"; } };`,
      },
    ),
    {
      rule: { accepted: true },
      expected: { ...ANSWERED, rejected: "no-reject-control" },
    },
  ),
  "platform-that-refuses-elsewhere": byRule(
    "OneTrust",
    platform(
      oneTrust(`<a id="onetrust-reject-all-handler" href="THIRD/opt-out">Do not track me</a>
        <button id="onetrust-accept-btn-handler" data-say="yes">Accept all</button>`),
    ),
    {
      rule: { accepted: true },
      expected: { ...ANSWERED, rejected: "no-reject-control" },
    },
  ),
  "platform-whose-rule-hides": {
    body: honest(
      `<div class="cky-consent-container">${TEXT}<button data-say="yes">Accept all</button>
       <button data-say="no">Reject all</button></div>`,
      {
        more: `new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => [...addedNodes].some(({ localName }) => localName === "style")))
    document.cookie = "touched=1; Path=/";
}).observe(document, { childList: true, subtree: true });`,
      },
    ),
    cmp: "CookieYes",
    rule: { rejected: false, accepted: false },
    expected: ANSWERED,
  },
};
