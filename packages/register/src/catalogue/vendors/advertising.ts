import { cookie, stored, type Product, type Vendor } from "../entry.ts";

const criteo: Vendor = {
  id: "criteo",
  name: "Criteo",
  country: "FR",
  policy: "https://www.criteo.com/privacy/",
};
const taboola: Vendor = {
  id: "taboola",
  name: "Taboola",
  country: "US",
  policy: "https://www.taboola.com/policies/privacy-policy",
};
const outbrain: Vendor = {
  id: "outbrain",
  name: "Outbrain",
  country: "US",
  policy: "https://www.outbrain.com/privacy/",
};
const xandr: Vendor = {
  id: "microsoft",
  name: "Microsoft",
  country: "US",
  policy: "https://privacy.microsoft.com/privacystatement",
};
const tradeDesk: Vendor = {
  id: "the-trade-desk",
  name: "The Trade Desk",
  country: "US",
  policy: "https://www.thetradedesk.com/us/privacy",
};
const amazon: Vendor = {
  id: "amazon",
  name: "Amazon",
  country: "LU",
  policy: "https://www.amazon.com/privacy",
};

const CRITEO = ["*.criteo.com"];

/** Advertising networks. */
export const advertising: readonly Product[] = [
  {
    id: "criteo",
    name: "Criteo",
    function: "advertising",
    vendor: criteo,
    category: "marketing",
    hosts: ["*.criteo.com", "*.criteo.net"],
    entries: [
      cookie("cto_bundle", "recognise-for-ads", "P13M"),
      cookie("cto_bidid", "recognise-for-ads", "P13M"),
      cookie("cto_lwid", "recognise-for-ads", "P13M"),
      cookie("uid", "recognise-for-ads", "P13M", CRITEO),
      cookie("optout", "keep-objection", "P5Y", CRITEO),
      stored("cto_bundle", "recognise-for-ads"),
      stored("criteo_*", "recognise-for-ads"),
    ],
    source: "https://www.criteo.com/privacy/corporate-privacy-policy/",
  },
  {
    id: "taboola",
    name: "Taboola",
    function: "advertising",
    vendor: taboola,
    category: "marketing",
    hosts: ["*.taboola.com"],
    entries: [
      cookie("t_gid", "recognise-for-ads", "P1Y", ["*.taboola.com"]),
      cookie("t_pt_gid", "recognise-for-ads", "P1Y", ["*.taboola.com"]),
      cookie("taboola_session_id", "measure-ads", "session", ["*.taboola.com"]),
      stored("taboola global:*", "recognise-for-ads"),
    ],
    source: "https://www.taboola.com/policies/cookie-policy",
  },
  {
    id: "outbrain",
    name: "Outbrain",
    function: "advertising",
    vendor: outbrain,
    category: "marketing",
    hosts: ["*.outbrain.com", "*.outbrainimg.com"],
    entries: [
      cookie("obuid", "recognise-for-ads", "P90D", ["*.outbrain.com"]),
      cookie("outbrain_cid_fetch", "measure-ads", "PT5M"),
      stored("OB-USER-TOKEN", "recognise-for-ads"),
    ],
    source: "https://www.outbrain.com/privacy/cookies/",
  },
  {
    id: "xandr",
    name: "Xandr",
    function: "advertising",
    vendor: xandr,
    category: "marketing",
    hosts: ["*.adnxs.com"],
    entries: [
      cookie("uuid2", "recognise-for-ads", "P90D", ["*.adnxs.com"]),
      cookie("anj", "share-ids", "P90D", ["*.adnxs.com"]),
      cookie("sess", "test-storage", "P1D", ["*.adnxs.com"]),
      cookie("XANDR_PANID", "recognise-for-ads", "P90D", ["*.adnxs.com"]),
    ],
    source: "https://about.ads.microsoft.com/",
  },
  {
    id: "the-trade-desk",
    name: "The Trade Desk",
    function: "advertising",
    vendor: tradeDesk,
    category: "marketing",
    hosts: ["*.adsrvr.org"],
    entries: [
      cookie("TDID", "recognise-for-ads", "P1Y", ["*.adsrvr.org"]),
      cookie("TDCPM", "share-ids", "P1Y", ["*.adsrvr.org"]),
    ],
    source: "https://www.thetradedesk.com/us/privacy",
  },
  {
    id: "amazon-ads",
    name: "Amazon Ads",
    function: "advertising",
    vendor: amazon,
    category: "marketing",
    hosts: ["*.amazon-adsystem.com"],
    entries: [
      cookie("ad-id", "recognise-for-ads", "P8M", ["*.amazon-adsystem.com"]),
      cookie("ad-privacy", "keep-choice", "P400D", ["*.amazon-adsystem.com"]),
      stored("__aps_*", "recognise-for-ads"),
    ],
    source: "https://advertising.amazon.com/legal/privacy-notice",
  },
];
