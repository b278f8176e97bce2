import { cookie, type Product } from "../../entry.ts";
import { VENDORS } from "../../vendors.ts";

/** Portals that measure the advertising on them. */
export const advertisingPortals: readonly Product[] = [
  {
    id: "tripadvisor",
    name: "Tripadvisor",
    function: "advertising",
    vendor: {
      id: "tripadvisor",
      name: "Tripadvisor",
      country: "US",
      policy: "https://tripadvisor.mediaroom.com/us-privacy-policy",
    },
    category: "marketing",
    hosts: ["*.tripadvisor.com", "*.tamgrt.com"],
    entries: [
      cookie("TAUnique", "count-visitors", "P2Y", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TASession", "join-visit", "session", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TADCID", "recognise-for-ads", "P90D", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TATravelInfo", "remember-setting", "P14D", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TAReturnTo", "sign-in-step", "session", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("ServerPool", "balance-load", "session", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TART", "protect-site", "P5D", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TASSK", "protect-site", "P180D", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("TATrkConsent", "keep-choice", "P1Y", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("RT", "measure-ads", "P30D", ["*.tripadvisor.com", "*.tamgrt.com"]),
      cookie("PMC", "recognise-for-ads", "P400D", ["*.tripadvisor.com", "*.tamgrt.com"]),
    ],
    source: "https://tripadvisor.mediaroom.com/US-cookies",
  },
  {
    id: "indeed",
    name: "Indeed",
    function: "advertising",
    vendor: {
      id: "indeed",
      name: "Indeed",
      country: "IE",
      policy: "https://hrtechprivacy.com/brands/indeed",
    },
    category: "marketing",
    hosts: ["*.indeed.com", "conv.indeed.com"],
    entries: [
      cookie("CTK", "recognise-for-ads", "P400D", ["*.indeed.com", "conv.indeed.com"]),
      cookie("ctkgen", "recognise-for-ads", "session", ["*.indeed.com", "conv.indeed.com"]),
      cookie("INDEED_CSRF_TOKEN", "prevent-forgery", "session", [
        "*.indeed.com",
        "conv.indeed.com",
      ]),
      cookie("jasx_pool_id", "balance-load", "session", ["*.indeed.com", "conv.indeed.com"]),
      cookie("indeed_rcc", "remember-setting", "P1Y", ["*.indeed.com", "conv.indeed.com"]),
      cookie("LV", "remember-setting", "P1Y", ["*.indeed.com", "conv.indeed.com"]),
      cookie("PTK", "join-visit", "session", ["*.indeed.com", "conv.indeed.com"]),
    ],
    source: "https://hrtechprivacy.com/brands/indeed",
  },
  {
    id: "spotify-ads",
    name: "Spotify Ad Analytics",
    function: "advertising",
    vendor: VENDORS.spotify,
    category: "marketing",
    hosts: ["pixels.spotify.com", "*.byspotify.com"],
    entries: [cookie("barometric[*]", "measure-ads", "P2Y")],
    source: "https://ads.spotify.com/",
  },
];
