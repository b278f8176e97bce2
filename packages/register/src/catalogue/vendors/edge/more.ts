import { cookie, type Product } from "../../entry.ts";
import { VENDORS } from "../../vendors.ts";

/** More load balancers, delivery networks, firewalls and hosts. */
export const edgeMore: readonly Product[] = [
  {
    id: "cloudflare-more",
    name: "Cloudflare",
    function: "security",
    vendor: VENDORS.cloudflare,
    category: "necessary",
    entries: [
      cookie("__cfduid", "protect-site", "P30D"),
      cookie("CF_AppSession", "keep-signed-in", "P1D"),
      cookie("CF_Session", "keep-signed-in", "session"),
      cookie("CF_Binding", "keep-signed-in", "P1D"),
      cookie("CF_Device", "trust-device", "P1D"),
      cookie("cfmrk_cic", "keep-choice", "P100D", ["*.cloudflare.com"]),
      cookie("__cfwaitingroom*", "keep-place-in-line", "P1D"),
      cookie("cf_chl_rc_i", "tell-bots", "PT1H"),
      cookie("cf_chl_rc_ni", "tell-bots", "PT1H"),
      cookie("cf_chl_rc_m", "tell-bots", "PT1H"),
      cookie("cf_chl_2", "tell-bots", "PT1H"),
      cookie("cf-locale", "remember-language", "P1Y", ["*.cloudflare.com"]),
      cookie("__cf_logged_in", "keep-signed-in", "P1D", ["*.cloudflare.com"]),
      cookie("__cf_mw_byp", "protect-site", "P1D"),
      cookie("__cfseq-*", "protect-site", "session"),
    ],
    source:
      "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/",
  },
  {
    id: "cloudflare-statistics",
    name: "Cloudflare",
    function: "statistics",
    vendor: VENDORS.cloudflare,
    category: "statistical",
    entries: [
      cookie("cfz_*", "count-visitors", "P1Y"),
      cookie("cfzs_*", "join-visit", "session"),
      cookie("_cfms_*", "measure-speed", "session"),
    ],
    source:
      "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/",
  },
  {
    id: "azure-more",
    name: "Azure",
    function: "delivery",
    category: "necessary",
    hosts: ["*.azurewebsites.net", "*.azurestaticapps.net"],
    entries: [
      cookie("AppServiceAuthSession", "keep-signed-in", "PT8H"),
      cookie("StaticWebAppsAuthCookie", "keep-signed-in", "PT8H"),
      cookie("StaticWebAppsAuthContextCookie", "sign-in-step", "PT15M"),
      cookie("x-ms-clitelem", "report-errors", "session"),
    ],
    source: "https://learn.microsoft.com/en-us/azure/app-service/",
  },
  {
    id: "azure-statistics",
    name: "Azure",
    function: "statistics",
    category: "statistical",
    entries: [cookie("VisitorStorageGuid", "count-visitors", "session")],
    source: "https://learn.microsoft.com/en-us/azure/app-service/",
  },
];
