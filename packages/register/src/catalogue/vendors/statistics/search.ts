import { cookie, stored, type Product } from "../../entry.ts";
import { VENDORS } from "../../vendors.ts";

/** Search and recommendations in shops. */
export const statisticsSearch: readonly Product[] = [
  {
    id: "nosto",
    name: "Nosto",
    function: "recommendations",
    vendor: { id: "nosto", name: "Nosto", country: "FI", policy: "https://www.nosto.com/privacy/" },
    category: "marketing",
    hosts: ["*.nosto.com"],
    entries: [
      cookie("2c.cId", "recommend-content", "P2Y"),
      stored("nosto:*", "recommend-content"),
      cookie("2c.dc", "recommend-content", "session"),
    ],
    source: "https://help.nosto.com/",
  },
  {
    id: "algolia",
    name: "Algolia",
    function: "search",
    vendor: {
      id: "algolia",
      name: "Algolia",
      country: "FR",
      policy: "https://www.algolia.com/policies/privacy/",
    },
    category: "preferences",
    hosts: ["*.algolia.net", "*.algolianet.com", "*.algolia.io"],
    entries: [
      cookie("_ALGOLIA", "remember-search", "P6M"),
      stored("algoliasearch-client-js", "speed-up"),
      stored("algolia-*", "remember-search"),
      stored("__DOCSEARCH_RECENT_SEARCHES__*", "remember-search"),
      stored("__DOCSEARCH_FAVORITE_SEARCHES__*", "remember-search"),
    ],
    source: "https://www.algolia.com/doc/",
  },
  {
    id: "doofinder",
    name: "Doofinder",
    function: "search",
    vendor: {
      id: "doofinder",
      name: "Doofinder",
      country: "ES",
      policy: "https://www.doofinder.com/en/privacy-policy",
    },
    category: "preferences",
    hosts: ["*.doofinder.com"],
    entries: [
      cookie("DoofinderSession", "remember-search", "session"),
      stored("doofinder_*", "remember-search"),
    ],
    source: "https://support.doofinder.com/",
  },
  {
    id: "sooqr",
    name: "Spotler Search",
    function: "search",
    vendor: VENDORS.spotler,
    category: "preferences",
    hosts: ["*.sooqr.com"],
    entries: [
      cookie("__sqra", "count-visitors", "P2Y"),
      cookie("__sqrb", "join-visit", "PT30M"),
      cookie("__sqrc", "join-visit", "session"),
    ],
    source: "https://support.sooqr.com/",
  },
  {
    id: "tweakwise",
    name: "Tweakwise",
    function: "search",
    vendor: {
      id: "tweakwise",
      name: "Tweakwise",
      country: "NL",
      policy: "https://www.tweakwise.com/privacy-policy/",
    },
    category: "preferences",
    hosts: ["*.tweakwise.com"],
    entries: [],
    source: "https://docs.tweakwise.com/",
  },
];
