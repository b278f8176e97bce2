import { cookie, storedForSession, type Product, type Vendor } from "../entry.ts";

const meta: Vendor = {
  id: "meta",
  name: "Meta Platforms",
  country: "IE",
  policy: "https://www.facebook.com/privacy/policy/",
};
const linkedin: Vendor = {
  id: "linkedin",
  name: "LinkedIn",
  country: "IE",
  policy: "https://www.linkedin.com/legal/privacy-policy",
};
const tiktok: Vendor = {
  id: "tiktok",
  name: "TikTok",
  country: "IE",
  policy: "https://www.tiktok.com/legal/privacy-policy-eea",
};
const x: Vendor = { id: "x", name: "X", country: "IE", policy: "https://x.com/en/privacy" };
const pinterest: Vendor = {
  id: "pinterest",
  name: "Pinterest",
  country: "IE",
  policy: "https://policy.pinterest.com/en/privacy-policy",
};
const snap: Vendor = {
  id: "snap",
  name: "Snap",
  country: "US",
  policy: "https://values.snap.com/privacy/privacy-policy",
};
const reddit: Vendor = {
  id: "reddit",
  name: "Reddit",
  country: "US",
  policy: "https://www.reddit.com/policies/privacy-policy",
};
const quora: Vendor = {
  id: "quora",
  name: "Quora",
  country: "US",
  policy: "https://www.quora.com/about/privacy",
};

const FACEBOOK = ["*.facebook.com"];
const LINKEDIN = ["*.linkedin.com"];
const TIKTOK = ["*.tiktok.com"];
const X = ["*.twitter.com", "*.x.com"];
const PINTEREST = ["*.pinterest.com"];

/** Social networks and their advertising. */
export const social: readonly Product[] = [
  {
    id: "facebook",
    name: "Facebook",
    function: "advertising",
    vendor: meta,
    category: "marketing",
    hosts: ["*.facebook.com", "*.facebook.net", "*.fbcdn.net"],
    entries: [
      cookie("_fbp", "recognise-for-ads", "P90D"),
      cookie("_fbc", "measure-ads", "P90D"),
      cookie("fr", "recognise-for-ads", "P90D", FACEBOOK),
      cookie("datr", "protect-site", "P400D", FACEBOOK),
      cookie("sb", "protect-site", "P400D", FACEBOOK),
      cookie("usida", "recognise-for-ads", "session", FACEBOOK),
      cookie("wd", "remember-setting", "P7D", FACEBOOK),
      cookie("c_user", "keep-signed-in", "P1Y", FACEBOOK),
      cookie("xs", "keep-signed-in", "P1Y", FACEBOOK),
    ],
    source: "https://www.facebook.com/privacy/policies/cookies/",
  },
  {
    id: "instagram",
    name: "Instagram",
    function: "social",
    vendor: meta,
    category: "marketing",
    hosts: ["*.instagram.com", "*.cdninstagram.com"],
    entries: [
      cookie("ig_did", "recognise-for-ads", "P400D", ["*.instagram.com"]),
      cookie("ig_nrcb", "keep-choice", "P1Y", ["*.instagram.com"]),
      cookie("mid", "recognise-for-ads", "P400D", ["*.instagram.com"]),
    ],
    source: "https://privacycenter.instagram.com/policies/cookies/",
  },
  {
    id: "linkedin",
    name: "LinkedIn Insight",
    function: "advertising",
    vendor: linkedin,
    category: "marketing",
    hosts: ["*.linkedin.com", "*.licdn.com"],
    entries: [
      cookie("li_fat_id", "measure-ads", "P30D"),
      cookie("li_giant", "measure-ads", "P7D"),
      cookie("ln_or", "measure-ads", "P1D"),
      cookie("bcookie", "recognise-for-ads", "P1Y", LINKEDIN),
      cookie("bscookie", "protect-site", "P1Y", LINKEDIN),
      cookie("li_gc", "keep-choice", "P6M", LINKEDIN),
      cookie("li_sugr", "recognise-for-ads", "P90D", LINKEDIN),
      cookie("lidc", "balance-load", "P1D", LINKEDIN),
      cookie("UserMatchHistory", "share-ids", "P30D", LINKEDIN),
      cookie("AnalyticsSyncHistory", "share-ids", "P30D", LINKEDIN),
      cookie("lang", "remember-language", "session", LINKEDIN),
      cookie("lms_ads", "recognise-for-ads", "P30D", LINKEDIN),
      cookie("lms_analytics", "measure-ads", "P30D", LINKEDIN),
    ],
    source: "https://www.linkedin.com/legal/l/cookie-table",
  },
  {
    id: "tiktok",
    name: "TikTok",
    function: "advertising",
    vendor: tiktok,
    category: "marketing",
    hosts: ["*.tiktok.com", "*.tiktokcdn.com", "*.ttwstatic.com"],
    entries: [
      cookie("_ttp", "recognise-for-ads", "P13M"),
      cookie("_tt_enable_cookie", "test-storage", "P13M"),
      cookie("ttcsid*", "measure-ads", "P90D"),
      cookie("ttclid", "measure-ads", "P90D"),
      cookie("ttwid", "recognise-for-ads", "P1Y", TIKTOK),
      cookie("tt_chain_token", "protect-site", "P180D", TIKTOK),
      storedForSession("tt_appInfo", "measure-ads"),
      storedForSession("tt_sessionId", "measure-ads"),
      storedForSession("tt_pixel_session_index", "measure-ads"),
    ],
    source: "https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel",
  },
  {
    id: "x",
    name: "X",
    function: "advertising",
    vendor: x,
    category: "marketing",
    hosts: ["*.twitter.com", "*.x.com", "*.ads-twitter.com", "t.co", "*.twimg.com"],
    entries: [
      cookie("_twclid", "measure-ads", "P90D"),
      cookie("muc_ads", "recognise-for-ads", "P400D", ["t.co"]),
      cookie("personalization_id", "recognise-for-ads", "P400D", X),
      cookie("guest_id", "recognise-for-ads", "P400D", X),
      cookie("guest_id_ads", "recognise-for-ads", "P400D", X),
      cookie("guest_id_marketing", "recognise-for-ads", "P400D", X),
    ],
    source: "https://help.x.com/en/rules-and-policies/x-cookies",
  },
  {
    id: "pinterest",
    name: "Pinterest",
    function: "advertising",
    vendor: pinterest,
    category: "marketing",
    hosts: ["*.pinterest.com", "*.pinimg.com"],
    entries: [
      cookie("_pin_unauth", "recognise-for-ads", "P1Y"),
      cookie("_pinterest_ct_ua", "recognise-for-ads", "P1Y", PINTEREST),
      cookie("_pinterest_sess", "keep-signed-in", "P1Y", PINTEREST),
      cookie("_derived_epik", "measure-ads", "P1Y"),
      cookie("_epik", "measure-ads", "P1Y"),
      cookie("ar_debug", "measure-ads", "P1Y", PINTEREST),
    ],
    source: "https://policy.pinterest.com/en/cookies",
  },
  {
    id: "snapchat",
    name: "Snap Pixel",
    function: "advertising",
    vendor: snap,
    category: "marketing",
    hosts: ["*.snapchat.com", "*.sc-static.net"],
    entries: [
      cookie("_scid", "recognise-for-ads", "P13M"),
      cookie("_scid_r", "recognise-for-ads", "P13M"),
      cookie("_sctr", "measure-ads", "P13M"),
      cookie("_ScCbts", "measure-ads", "P14D"),
      cookie("sc_at", "recognise-for-ads", "P1Y", ["*.snapchat.com"]),
    ],
    source: "https://businesshelp.snapchat.com/",
  },
  {
    id: "reddit",
    name: "Reddit Pixel",
    function: "advertising",
    vendor: reddit,
    category: "marketing",
    hosts: ["*.reddit.com", "*.redditstatic.com"],
    entries: [
      cookie("_rdt_uuid", "measure-ads", "P90D"),
      cookie("_rdt_cid", "measure-ads", "P90D"),
      cookie("_rdt_em", "measure-ads", "P90D"),
    ],
    source: "https://business.reddithelp.com/",
  },
  {
    id: "quora",
    name: "Quora Pixel",
    function: "advertising",
    vendor: quora,
    category: "marketing",
    hosts: ["*.quora.com"],
    entries: [cookie("m-b", "measure-ads", "P2Y", ["*.quora.com"])],
    source: "https://quoraadsupport.zendesk.com/",
  },
];
