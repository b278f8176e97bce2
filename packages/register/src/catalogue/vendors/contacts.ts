import { cookie, stored, type Product, type Vendor } from "../entry.ts";

const hubspot: Vendor = {
  id: "hubspot",
  name: "HubSpot",
  country: "US",
  policy: "https://legal.hubspot.com/privacy-policy",
};
const marketo: Vendor = {
  id: "adobe",
  name: "Adobe",
  country: "IE",
  policy: "https://www.adobe.com/privacy/policy.html",
};
const salesforce: Vendor = {
  id: "salesforce",
  name: "Salesforce",
  country: "US",
  policy: "https://www.salesforce.com/company/privacy/",
};
const brevo: Vendor = {
  id: "brevo",
  name: "Brevo",
  country: "FR",
  policy: "https://www.brevo.com/legal/privacypolicy/",
};
const intercom: Vendor = {
  id: "intercom",
  name: "Intercom",
  country: "IE",
  policy: "https://www.intercom.com/legal/privacy",
};
const zendesk: Vendor = {
  id: "zendesk",
  name: "Zendesk",
  country: "US",
  policy: "https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
};
const crisp: Vendor = {
  id: "crisp",
  name: "Crisp",
  country: "FR",
  policy: "https://crisp.chat/en/privacy/",
};
const tawk: Vendor = {
  id: "tawk-to",
  name: "tawk.to",
  country: "US",
  policy: "https://www.tawk.to/privacy-policy/",
};
const liveChat: Vendor = {
  id: "livechat",
  name: "LiveChat",
  country: "US",
  policy: "https://www.livechat.com/legal/privacy-policy/",
};

/** Contact management and chat. */
export const contacts: readonly Product[] = [
  {
    id: "hubspot",
    name: "HubSpot",
    function: "contacts",
    vendor: hubspot,
    category: "marketing",
    hosts: [
      "*.hs-scripts.com",
      "*.hs-analytics.net",
      "*.hs-banner.com",
      "*.hubspot.com",
      "*.hsforms.com",
      "*.hsforms.net",
      "*.hscollectedforms.net",
      "*.usemessages.com",
    ],
    entries: [
      cookie("hubspotutk", "identify-contact", "P6M"),
      cookie("__hstc", "count-visitors", "P6M"),
      cookie("__hssc", "join-visit", "PT30M"),
      cookie("__hssrc", "join-visit", "session"),
      cookie("__hs_opt_out", "keep-choice", "P6M"),
      cookie("__hs_do_not_track", "keep-objection", "P6M"),
      cookie("__hs_initial_opt_in", "keep-choice", "P7D"),
      cookie("__hs_cookie_cat_pref", "keep-choice", "P6M"),
      cookie("hs_ab_test", "compare-variants", "session"),
      cookie("hs-messages-is-open", "run-chat", "PT30M"),
      cookie("hs-messages-hide-welcome-message", "run-chat", "P1D"),
      cookie("messagesUtk", "recognise-in-chat", "P6M"),
    ],
    source:
      "https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser",
  },
  {
    id: "marketo",
    name: "Marketo Engage",
    function: "contacts",
    vendor: marketo,
    category: "marketing",
    hosts: ["*.marketo.com", "*.marketo.net", "*.mktoresp.com"],
    entries: [cookie("_mkto_trk", "identify-contact", "P400D")],
    source: "https://experienceleague.adobe.com/en/docs/marketo/using/home",
  },
  {
    id: "pardot",
    name: "Account Engagement (Pardot)",
    function: "contacts",
    vendor: salesforce,
    category: "marketing",
    hosts: ["*.pardot.com"],
    entries: [
      cookie("visitor_id*", "identify-contact", "P1Y"),
      cookie("pi_opt_in*", "keep-choice", "P400D"),
      cookie("lpv*", "limit-requests", "PT30M"),
      cookie("pardot", "keep-session", "session", ["*.pardot.com"]),
    ],
    source: "https://help.salesforce.com/",
  },
  {
    id: "brevo",
    name: "Brevo",
    function: "contacts",
    vendor: brevo,
    category: "marketing",
    hosts: ["*.brevo.com", "*.sendinblue.com", "sibautomation.com"],
    entries: [cookie("sib_cuid", "identify-contact", "P6M")],
    source: "https://help.brevo.com/",
  },
  {
    id: "intercom",
    name: "Intercom",
    function: "chat",
    vendor: intercom,
    category: "preferences",
    hosts: ["*.intercom.io", "*.intercomcdn.com"],
    entries: [
      cookie("intercom-id-*", "recognise-in-chat", "P270D"),
      cookie("intercom-session-*", "run-chat", "P7D"),
      cookie("intercom-device-id-*", "recognise-in-chat", "P270D"),
      stored("intercom.*", "run-chat"),
    ],
    source: "https://www.intercom.com/legal/cookie-policy",
  },
  {
    id: "zendesk",
    name: "Zendesk",
    function: "chat",
    vendor: zendesk,
    category: "preferences",
    hosts: ["*.zendesk.com", "*.zdassets.com", "*.zopim.com"],
    entries: [
      cookie("__zlcmid", "recognise-in-chat", "P1Y"),
      cookie("_zendesk_session", "keep-session", "session", ["*.zendesk.com"]),
      cookie("_zendesk_shared_session", "keep-session", "session", ["*.zendesk.com"]),
      stored("ZD-*", "run-chat"),
      stored("__zlcstore", "run-chat"),
    ],
    source: "https://support.zendesk.com/",
  },
  {
    id: "crisp",
    name: "Crisp",
    function: "chat",
    vendor: crisp,
    category: "preferences",
    hosts: ["*.crisp.chat"],
    entries: [
      cookie("crisp-client/session/*", "run-chat", "P6M"),
      stored("crisp-client/*", "run-chat"),
    ],
    source: "https://help.crisp.chat/en/",
  },
  {
    id: "tawk",
    name: "tawk.to",
    function: "chat",
    vendor: tawk,
    category: "preferences",
    hosts: ["*.tawk.to"],
    entries: [
      cookie("TawkConnectionTime", "run-chat", "session"),
      cookie("twk_uuid_*", "recognise-in-chat", "P6M"),
      cookie("twk_idm_key", "run-chat", "session"),
      stored("twk_*", "run-chat"),
    ],
    source: "https://help.tawk.to/",
  },
  {
    id: "livechat",
    name: "LiveChat",
    function: "chat",
    vendor: liveChat,
    category: "preferences",
    hosts: ["*.livechatinc.com", "*.livechat.com"],
    entries: [
      cookie("__lc_cid", "recognise-in-chat", "P400D", ["*.livechatinc.com"]),
      cookie("__lc_cst", "run-chat", "P400D", ["*.livechatinc.com"]),
      cookie("__lc2_cid", "recognise-in-chat", "P400D", ["*.livechatinc.com"]),
      cookie("__livechat", "recognise-in-chat", "P400D"),
    ],
    source: "https://www.livechat.com/legal/cookies-policy/",
  },
];
