import { cookie, stored, storedForSession, type Product } from "../../entry.ts";

/** Python, Elixir, Ruby. */
export const platformsPython: readonly Product[] = [
  {
    id: "discourse-more",
    name: "Discourse",
    function: "settings",
    category: "preferences",
    entries: [
      cookie("theme_ids", "remember-appearance", "P1Y"),
      cookie("text_size", "remember-appearance", "P1Y"),
      cookie("forced_color_mode", "remember-appearance", "P1Y"),
      cookie("color_scheme_id", "remember-appearance", "P1Y"),
      cookie("dark_scheme_id", "remember-appearance", "P1Y"),
      cookie("__profilin", "report-errors", "session"),
      cookie("_bypass_cache", "deliver-page", "session"),
      cookie("destination_url", "sign-in-step", "session"),
      cookie("dosp", "protect-site", "session"),
      cookie("authentication_data", "sign-in-step", "session"),
      cookie("email_wide", "show-message", "session"),
      stored("discourse_*", "remember-setting"),
    ],
    source: "https://meta.discourse.org/",
  },
  {
    id: "plone",
    name: "Plone",
    function: "authentication",
    category: "necessary",
    entries: [
      cookie("__ac", "keep-signed-in", "session"),
      cookie("I18N_LANGUAGE", "remember-language", "session"),
      cookie("statusmessages", "show-message", "session"),
      cookie("_ZopeId", "keep-session", "session"),
      cookie("__cp", "keep-signed-in", "session"),
      cookie("areYourCookiesEnabled", "test-storage", "session"),
      stored("plone-toolbar", "edit-site"),
      cookie("plone.session", "keep-signed-in", "session"),
      cookie("_authenticator", "prevent-forgery", "session"),
      cookie("tree-s", "edit-site", "session"),
      cookie("__ac_persistent", "remember-sign-in", "P1Y"),
    ],
    source: "https://docs.plone.org/",
  },
  {
    id: "phoenix",
    name: "Phoenix",
    function: "session",
    category: "necessary",
    entries: [
      cookie("_*_web_user_remember_me", "remember-sign-in", "P60D"),
      cookie("_*_key", "keep-session", "session"),
      stored("phx:theme", "remember-appearance"),
      storedForSession("phx:*", "remember-setting"),
    ],
    source: "https://hexdocs.pm/phoenix/",
  },
];
