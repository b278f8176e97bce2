import { cookie, type Product } from "../../entry.ts";
import { VENDORS } from "../../vendors.ts";

/** GitHub. */
export const socialGithub: readonly Product[] = [
  {
    id: "github",
    name: "GitHub",
    function: "social",
    vendor: VENDORS.github,
    category: "preferences",
    hosts: ["github.com", "*.github.com", "*.githubassets.com"],
    entries: [
      cookie("_gh_sess", "keep-session", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("_octo", "count-visitors", "P1Y", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("logged_in", "keep-signed-in", "P1Y", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("user_session", "keep-signed-in", "P14D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("__Host-user_session_same_site", "prevent-forgery", "P14D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("__Host-gist_user_session_same_site", "prevent-forgery", "P14D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("gist_user_session", "keep-signed-in", "P14D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("gist_oauth_csrf", "prevent-forgery", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("dotcom_user", "remember-account", "P1Y", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("color_mode", "remember-appearance", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("_device_id", "protect-site", "P1Y", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("has_recent_activity", "keep-session", "PT1H", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("saml_csrf_token", "prevent-forgery", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("saml_csrf_token_legacy", "prevent-forgery", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("saml_return_to", "sign-in-step", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("saml_return_to_legacy", "sign-in-step", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("private_mode_user_session", "keep-signed-in", "P14D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("preferred_color_mode", "remember-appearance", "P1Y", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("cpu_bucket", "measure-speed", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("GHCC", "keep-choice", "P180D", ["github.com", "*.github.com", "*.githubassets.com"]),
      cookie("ghcc", "keep-choice", "P180D", ["github.com", "*.github.com", "*.githubassets.com"]),
      cookie("show_cookie_banner", "keep-choice", "session", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("fileTreeExpanded", "remember-setting", "P30D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("app_manifest_token", "sign-in-step", "PT5M", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("marketplace_repository_ids", "remember-setting", "PT1H", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("marketplace_suggested_target_id", "remember-setting", "PT1H", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("enterprise_trial_redirect_to", "sign-in-step", "PT5M", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("org_transform_notice", "show-message", "PT1H", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("_gh_ent", "keep-session", "P14D", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
      cookie("tab_size*", "remember-setting", "P1Y", [
        "github.com",
        "*.github.com",
        "*.githubassets.com",
      ]),
    ],
    source: "https://docs.github.com/en/site-policy/privacy-policies/github-cookies",
  },
];
