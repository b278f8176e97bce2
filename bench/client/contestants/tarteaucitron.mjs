import { file } from "../files.mjs";

const CONFIG = `tarteaucitron.init({
  privacyUrl: "/privacy", bodyPosition: "top", hashtag: "#tarteaucitron", cookieName: "tarteaucitron",
  orientation: "bottom", showAlertSmall: false, cookieslist: false, showIcon: false, adblocker: false,
  DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false,
  removeCredit: true, moreInfoLink: false, mandatory: true, googleConsentMode: false,
  bingConsentMode: false, pianoConsentMode: false,
});
tarteaucitron.services.stats = { key: "stats", type: "analytic", name: "Statistics", needConsent: true,
  cookies: ["stats_host", "stats_parent", "stats_path", "stats_http"],
  js() { tarteaucitron.addScript("https://stats.test/stats.js"); } };
tarteaucitron.services.adverts = { key: "adverts", type: "ads", name: "Marketing", needConsent: true,
  cookies: ["ads_id"], js() { tarteaucitron.addScript("https://ads.test/ads.js"); } };
(tarteaucitron.job = tarteaucitron.job || []).push("stats", "adverts");`;

export const tarteaucitron = {
  id: "tarteaucitron",
  package: "tarteaucitronjs",
  head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script><script src="/config.js"></script>`,
  body: `<button id="manage">Cookies</button><script src="/manage.js"></script>`,
  assets: {
    "/tarteaucitron/tarteaucitron.min.js": file(
      "tarteaucitronjs/tarteaucitron.min.js",
      "text/javascript",
    ),
    "/tarteaucitron/tarteaucitron.services.min.js": file(
      "tarteaucitronjs/tarteaucitron.services.min.js",
      "text/javascript",
    ),
    "/tarteaucitron/lang/tarteaucitron.en.min.js": file(
      "tarteaucitronjs/lang/tarteaucitron.en.min.js",
      "text/javascript",
    ),
    "/tarteaucitron/css/tarteaucitron.min.css": file(
      "tarteaucitronjs/css/tarteaucitron.min.css",
      "text/css",
    ),
    "/config.js": { type: "text/javascript", body: CONFIG },
    "/manage.js": {
      type: "text/javascript",
      body: 'document.querySelector("#manage").addEventListener("click", () => tarteaucitron.userInterface.openPanel())',
    },
  },
  harness: ["/manage.js"],
  notice: "#tarteaucitronAlertBig",
  accept: "#tarteaucitronPersonalize2",
  reject: "#tarteaucitronAllDenied2",
  open: "#tarteaucitronCloseAlert",
  preferences: "#tarteaucitron",
  manage: "#manage",
  withdraw: ["#tarteaucitronAllDenied"],
  cookie: "tarteaucitron",
};
