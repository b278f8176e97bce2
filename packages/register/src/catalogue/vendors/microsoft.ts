import { cookie, stored, storedForSession, type Product, type Vendor } from "../entry.ts";

const vendor: Vendor = {
  id: "microsoft",
  name: "Microsoft",
  country: "US",
  policy: "https://privacy.microsoft.com/privacystatement",
};
const BING = ["*.bing.com"];
const CLARITY = ["*.clarity.ms"];

/** Microsoft: Clarity, advertising, Application Insights. */
export const microsoft: readonly Product[] = [
  {
    id: "clarity",
    name: "Microsoft Clarity",
    function: "recording",
    vendor,
    category: "statistical",
    hosts: ["*.clarity.ms"],
    entries: [
      cookie("_clck", "count-visitors", "P1Y"),
      cookie("_clsk", "join-visit", "P1D"),
      cookie("CLID", "count-visitors", "P1Y", CLARITY),
      storedForSession("_cltk", "join-visit"),
    ],
    source: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list",
  },
  {
    id: "microsoft-advertising",
    name: "Microsoft Advertising",
    function: "advertising",
    vendor,
    category: "marketing",
    hosts: ["bat.bing.com", "bat.bing.net"],
    entries: [
      cookie("_uetsid", "measure-ads", "P1D"),
      cookie("_uetvid", "measure-ads", "P13M"),
      cookie("_uetmsclkid", "measure-ads", "P90D"),
      stored("_uetsid", "measure-ads"),
      stored("_uetvid", "measure-ads"),
      stored("_uetsid_exp", "measure-ads"),
      stored("_uetvid_exp", "measure-ads"),
      cookie("MUID", "recognise-for-ads", "P13M", [...BING, ...CLARITY]),
      cookie("MUIDB", "recognise-for-ads", "P13M", BING),
      cookie("MR", "share-ids", "P7D", [...BING, ...CLARITY]),
      cookie("SRM_B", "share-ids", "P13M", BING),
      cookie("SM", "share-ids", "session", CLARITY),
      cookie("ANONCHK", "share-ids", "PT10M", CLARITY),
      cookie("MSPTC", "recognise-for-ads", "P13M", BING),
    ],
    source: "https://help.ads.microsoft.com/",
  },
  {
    id: "application-insights",
    name: "Application Insights",
    function: "statistics",
    vendor,
    category: "statistical",
    hosts: ["*.applicationinsights.azure.com", "dc.services.visualstudio.com"],
    entries: [
      cookie("ai_user", "count-visitors", "P1Y"),
      cookie("ai_session", "join-visit", "PT30M"),
      cookie("ai_authUser", "identify-contact", "session"),
      storedForSession("AI_buffer*", "join-visit"),
      storedForSession("AI_sentBuffer*", "join-visit"),
    ],
    source: "https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk",
  },
];
