import { cookie, type Product } from "../../entry.ts";

/** Control panels and webmail. */
export const platformsPanels: readonly Product[] = [
  {
    id: "phpmyadmin",
    name: "phpMyAdmin",
    function: "tools",
    category: "necessary",
    entries: [
      cookie("phpMyAdmin", "keep-session", "session"),
      cookie("phpMyAdmin_https", "keep-session", "session"),
      cookie("pmaUser-*", "keep-signed-in", "P30D"),
      cookie("pmaAuth-*", "keep-signed-in", "session"),
      cookie("pmaCookieVer", "remember-setting", "P30D"),
      cookie("pma_lang", "remember-language", "P30D"),
      cookie("pma_lang_https", "remember-language", "P30D"),
      cookie("pma_collation_connection", "remember-setting", "P30D"),
      cookie("pma_fontsize", "remember-appearance", "P30D"),
      cookie("pma_navi_width", "remember-setting", "P30D"),
      cookie("goto", "edit-site", "session"),
    ],
    source: "https://docs.phpmyadmin.net/",
  },
  {
    id: "plesk",
    name: "Plesk",
    function: "tools",
    category: "necessary",
    entries: [
      cookie("PLESKSESSID", "keep-session", "session"),
      cookie("plesk-items-per-page", "remember-setting", "P1Y"),
      cookie("plesk-list-type", "remember-setting", "P1Y"),
      cookie("plesk-sort-dir", "remember-setting", "P1Y"),
      cookie("plesk-sort-field", "remember-setting", "P1Y"),
      cookie("sites-active-list-state-collapsed", "remember-setting", "P1Y"),
      cookie("lists-state", "remember-setting", "P1Y"),
    ],
    source: "https://docs.plesk.com/",
  },
  {
    id: "cpanel",
    name: "cPanel",
    function: "tools",
    category: "necessary",
    entries: [
      cookie("cpsession", "keep-session", "session"),
      cookie("whostmgrsession", "keep-session", "session"),
      cookie("webmailsession", "keep-session", "session"),
      cookie("webmailrelogin", "sign-in-step", "session"),
      cookie("session_locale", "remember-language", "session"),
    ],
    source: "https://docs.cpanel.net/",
  },
  {
    id: "roundcube",
    name: "Roundcube",
    function: "authentication",
    category: "necessary",
    entries: [
      cookie("roundcube_sessid", "keep-session", "session"),
      cookie("roundcube_sessauth", "keep-signed-in", "session"),
      cookie("roundcube_cookies", "test-storage", "session"),
      cookie("roundcube_*", "keep-session", "session"),
    ],
    source: "https://github.com/roundcube/roundcubemail/wiki",
  },
];
