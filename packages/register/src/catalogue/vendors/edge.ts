import { cookie, type Product, type Vendor } from "../entry.ts";

const cloudflare: Vendor = {
  id: "cloudflare",
  name: "Cloudflare",
  country: "US",
  policy: "https://www.cloudflare.com/privacypolicy/",
};
const akamai: Vendor = {
  id: "akamai",
  name: "Akamai Technologies",
  country: "US",
  policy: "https://www.akamai.com/legal/privacy-statement",
};
const imperva: Vendor = {
  id: "imperva",
  name: "Imperva",
  country: "US",
  policy: "https://www.imperva.com/trust-center/privacy-statement/",
};
const datadome: Vendor = {
  id: "datadome",
  name: "DataDome",
  country: "FR",
  policy: "https://datadome.co/privacy-policy/",
};

/** Load balancers, delivery networks and application firewalls. */
export const edge: readonly Product[] = [
  {
    id: "aws-load-balancer",
    function: "load-balancing",
    category: "necessary",
    entries: [
      cookie("AWSALB", "balance-load", "P7D"),
      cookie("AWSALBCORS", "balance-load", "P7D"),
      cookie("AWSALBTG", "balance-load", "P7D"),
      cookie("AWSALBTGCORS", "balance-load", "P7D"),
      cookie("AWSALBAPP-*", "balance-load", "P7D"),
      cookie("AWSALBAuthNonce", "sign-in-step", "PT15M"),
      cookie("AWSELBAuthSessionCookie*", "keep-signed-in", "P7D"),
      cookie("AWSELB", "balance-load", "session"),
      cookie("AWSELBCORS", "balance-load", "session"),
    ],
    source:
      "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html",
  },
  {
    id: "aws-waf",
    name: "AWS WAF",
    function: "security",
    category: "necessary",
    entries: [cookie("aws-waf-token", "tell-bots", "P3D")],
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens.html",
  },
  {
    id: "azure-load-balancer",
    function: "load-balancing",
    category: "necessary",
    entries: [
      cookie("ARRAffinity", "balance-load", "session"),
      cookie("ARRAffinitySameSite", "balance-load", "session"),
      cookie("ApplicationGatewayAffinity", "balance-load", "session"),
      cookie("ApplicationGatewayAffinityCORS", "balance-load", "session"),
      cookie("ASLBSA", "balance-load", "session"),
      cookie("ASLBSACORS", "balance-load", "session"),
    ],
    source:
      "https://learn.microsoft.com/en-us/azure/application-gateway/configuration-http-settings",
  },
  {
    id: "google-load-balancer",
    function: "load-balancing",
    category: "necessary",
    entries: [
      cookie("GCLB", "balance-load", "session"),
      cookie("GCILB", "balance-load", "session"),
      cookie("GCP_IAP_UID", "keep-signed-in", "session"),
    ],
    source: "https://cloud.google.com/load-balancing/docs/backend-service",
  },
  {
    id: "load-balancer",
    function: "load-balancing",
    category: "necessary",
    entries: [
      cookie("SERVERID", "balance-load", "session"),
      cookie("SRVNAME", "balance-load", "session"),
      cookie("BIGipServer*", "balance-load", "session"),
      cookie("NSC_*", "balance-load", "session"),
      cookie("citrix_ns_id*", "protect-site", "session"),
      cookie("INGRESSCOOKIE", "balance-load", "session"),
      cookie("ROUTEID", "balance-load", "session"),
      cookie("sticky", "balance-load", "session"),
    ],
    source: "https://docs.haproxy.org/",
  },
  {
    id: "f5-firewall",
    name: "F5",
    function: "security",
    category: "necessary",
    entries: [
      cookie("TS01*", "protect-site", "session"),
      cookie("TSPD_*", "tell-bots", "session"),
      cookie("f5avr*", "protect-site", "session"),
      cookie("f5_cspm", "protect-site", "session"),
      cookie("MRHSession", "keep-signed-in", "session"),
      cookie("LastMRH_Session", "keep-signed-in", "session"),
    ],
    source: "https://my.f5.com/manage/s/article/K6850",
  },
  {
    id: "cloudflare",
    name: "Cloudflare",
    function: "security",
    vendor: cloudflare,
    category: "necessary",
    hosts: ["challenges.cloudflare.com"],
    entries: [
      cookie("__cf_bm", "tell-bots", "PT30M"),
      cookie("cf_clearance", "tell-bots", "P1Y"),
      cookie("__cflb", "balance-load", "P1D"),
      cookie("_cfuvid", "protect-site", "session"),
      cookie("__cfruid", "protect-site", "session"),
      cookie("__cfseq", "protect-site", "session"),
      cookie("__cfwaitingroom", "limit-requests", "P1D"),
      cookie("cf_ob_info", "protect-site", "PT30S"),
      cookie("cf_use_ob", "protect-site", "PT30S"),
      cookie("cf_chl_*", "tell-bots", "PT1H"),
      cookie("CF_Authorization", "keep-signed-in", "P1D"),
    ],
    source:
      "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/",
  },
  {
    id: "akamai",
    name: "Akamai",
    function: "security",
    vendor: akamai,
    category: "necessary",
    entries: [
      cookie("_abck", "tell-bots", "P1Y"),
      cookie("bm_sz", "tell-bots", "PT4H"),
      cookie("bm_sv", "tell-bots", "PT2H"),
      cookie("bm_mi", "tell-bots", "PT2H"),
      cookie("ak_bmsc", "tell-bots", "PT2H"),
      cookie("AKA_A2", "protect-site", "PT1H"),
      cookie("akaalb_*", "balance-load", "session"),
    ],
    source: "https://techdocs.akamai.com/",
  },
  {
    id: "imperva",
    name: "Imperva",
    function: "security",
    vendor: imperva,
    category: "necessary",
    entries: [
      cookie("visid_incap_*", "protect-site", "P1Y"),
      cookie("incap_ses_*", "protect-site", "session"),
      cookie("nlbi_*", "balance-load", "session"),
      cookie("reese84", "tell-bots", "P30D"),
      cookie("___utmvc", "tell-bots", "PT1H"),
    ],
    source: "https://docs.imperva.com/",
  },
  {
    id: "datadome",
    name: "DataDome",
    function: "security",
    vendor: datadome,
    category: "necessary",
    hosts: ["*.datadome.co", "*.captcha-delivery.com"],
    entries: [cookie("datadome", "tell-bots", "P1Y")],
    source: "https://docs.datadome.co/docs/cookie-session-storage",
  },
];
