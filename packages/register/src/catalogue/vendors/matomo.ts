import { cookie, type Product } from "../entry.ts";

const source = "https://matomo.org/faq/general/faq_146/";

/** Matomo, which most sites run themselves. */
export const matomo: readonly Product[] = [
  {
    id: "matomo",
    name: "Matomo",
    function: "statistics",
    category: "statistical",
    hosts: ["*.matomo.cloud"],
    entries: [
      cookie("_pk_id*", "count-visitors", "P13M"),
      cookie("_pk_ses*", "join-visit", "PT30M"),
      cookie("_pk_ref*", "remember-origin", "P6M"),
      cookie("_pk_cvar*", "join-visit", "PT30M"),
      cookie("_pk_hsr*", "watch-use", "PT30M"),
      cookie("_pk_testcookie*", "test-storage", "session"),
      cookie("_pk_uid", "count-visitors", "P13M"),
      cookie("MATOMO_SESSID", "prevent-forgery", "P14D"),
      cookie("PIWIK_SESSID", "prevent-forgery", "P14D"),
      cookie("matomo_sessid", "prevent-forgery", "P14D"),
    ],
    source,
    note: "Where it is set up for anonymous statistics of this site alone, it may say `exempt: audience-measurement`.",
  },
  {
    id: "matomo-choice",
    name: "Matomo",
    function: "choices",
    category: "necessary",
    entries: [
      cookie("mtm_consent", "keep-choice", "P400D"),
      cookie("mtm_consent_removed", "keep-choice", "P400D"),
      cookie("mtm_cookie_consent", "keep-choice", "P400D"),
      cookie("matomo_ignore", "keep-objection", "P400D"),
      cookie("piwik_ignore", "keep-objection", "P400D"),
    ],
    source,
  },
];
