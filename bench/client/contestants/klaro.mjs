import { file } from "../files.mjs";

const CONFIG = `var klaroConfig = {
  version: 1, elementID: "klaro", storageMethod: "cookie", cookieName: "klaro", acceptAll: true,
  styling: { theme: ["light", "bottom", "wide"] }, lang: "en",
  translations: { en: { privacyPolicyUrl: "/privacy", stats: { title: "Statistics", description: "Counts visits." },
    ads: { title: "Marketing", description: "Advertising." }, purposes: { statistics: { title: "Statistics" }, marketing: { title: "Marketing" } } } },
  services: [
    { name: "stats", purposes: ["statistics"], cookies: [/^stats_/] },
    { name: "ads", purposes: ["marketing"], cookies: [/^ads_/] },
  ],
};`;

export const klaro = {
  id: "klaro",
  package: "klaro",
  head: `<link rel="stylesheet" href="/klaro.css"><script src="/config.js"></script>
<script defer src="/klaro.js"></script>
<script type="text/plain" data-type="application/javascript" data-name="stats" data-src="https://stats.test/stats.js"></script>
<script type="text/plain" data-type="application/javascript" data-name="ads" data-src="https://ads.test/ads.js"></script>`,
  body: `<button id="manage">Cookies</button><script src="/manage.js"></script>`,
  assets: {
    "/klaro.css": file("klaro/dist/klaro.min.css", "text/css"),
    "/klaro.js": file("klaro/dist/klaro-no-css.js", "text/javascript"),
    "/config.js": { type: "text/javascript", body: CONFIG },
    "/manage.js": {
      type: "text/javascript",
      body: 'document.querySelector("#manage").addEventListener("click", () => klaro.show())',
    },
  },
  harness: ["/manage.js"],
  notice: "#klaro .cookie-notice",
  accept: "#klaro .cookie-notice .cm-btn-success",
  reject: "#klaro .cookie-notice .cn-decline",
  open: "#klaro .cookie-notice .cn-learn-more",
  preferences: "#klaro .cookie-modal .cm-modal",
  manage: "#manage",
  withdraw: ["label[for=purpose-item-disableAll]", "#klaro .cookie-modal .cm-btn-accept"],
  cookie: "klaro",
};
