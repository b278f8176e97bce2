import { file } from "../files.mjs";

const CONFIG = `CookieConsent.run({
  cookie: { name: "cc_cookie" },
  hideFromBots: false,
  guiOptions: { consentModal: { layout: "bar inline", position: "bottom", equalWeightButtons: true } },
  categories: {
    necessary: { enabled: true, readOnly: true },
    statistics: { autoClear: { cookies: [{ name: /^stats_/ }] } },
    marketing: { autoClear: { cookies: [{ name: /^ads_/ }] } },
  },
  language: { default: "en", translations: { en: {
    consentModal: { title: "Your choice", description: "We use cookies for statistics and advertising.",
      acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all", showPreferencesBtn: "Settings" },
    preferencesModal: { title: "Cookie settings", acceptAllBtn: "Accept all", acceptNecessaryBtn: "Reject all",
      savePreferencesBtn: "Save", closeIconLabel: "Close", sections: [
        { title: "Necessary", description: "Always on.", linkedCategory: "necessary" },
        { title: "Statistics", description: "Counts visits.", linkedCategory: "statistics" },
        { title: "Marketing", description: "Advertising.", linkedCategory: "marketing" }] } } } },
});`;

export const vanillaCookieconsent = {
  id: "vanilla-cookieconsent",
  package: "vanilla-cookieconsent",
  head: `<link rel="stylesheet" href="/cookieconsent.css">
<script type="text/plain" data-category="statistics" src="https://stats.test/stats.js"></script>
<script type="text/plain" data-category="marketing" src="https://ads.test/ads.js"></script>`,
  body: `<button id="manage" data-cc="show-preferencesModal">Cookies</button>
<script src="/cookieconsent.js"></script><script src="/config.js"></script>`,
  assets: {
    "/cookieconsent.css": file("vanilla-cookieconsent/dist/cookieconsent.css", "text/css"),
    "/cookieconsent.js": file("vanilla-cookieconsent/dist/cookieconsent.umd.js", "text/javascript"),
    "/config.js": { type: "text/javascript", body: CONFIG },
  },
  notice: "#cc-main .cm",
  accept: '#cc-main .cm [data-role="all"]',
  reject: '#cc-main .cm [data-role="necessary"]',
  open: '#cc-main .cm [data-role="show"]',
  preferences: "#cc-main .pm",
  manage: "#manage",
  withdraw: ['#cc-main .pm [data-role="necessary"]'],
  cookie: "cc_cookie",
};
