import { check, github, npm, type Checks } from "./check.ts";

const ADOBE =
  "https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies";
const ALB =
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html";

/** Services of vendors. */
export const serviceChecks: Checks = {
  cloudflare: [
    check(
      "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/",
      "__cf_bm",
      "__cflb",
      "cf_ob_info",
      "cf_use_ob",
    ),
  ],
  "aws-load-balancer": [check(ALB, "AWSALB", "AWSALBCORS", "AWSALBAPP-*")],
  matomo: [
    check(github("matomo-org/matomo/blob/5.x-dev/js/piwik.js"), "_pk_id*", "_pk_ses*", "_pk_ref*"),
  ],
  "google-analytics": [
    check("https://support.google.com/analytics/answer/11397207", "_ga", "_ga_*"),
    check(
      "https://developers.google.com/analytics/resources/concepts/gaConceptsCookies",
      "_gid",
      "_gat",
      "_dc_gtm_*",
      "_gac_*",
      "AMP_TOKEN",
    ),
  ],
  "adobe-analytics": [
    check(`${ADOBE}/analytics`, "s_ecid", "s_vi", "s_fid", "s_cc", "s_sq"),
    check(
      `${ADOBE}/web-sdk`,
      "AMCV_*",
      "kndctr_*_identity",
      "kndctr_*_cluster",
      "kndctr_*_consent",
      "kndctr_*_consent_check",
      "kndctr_*_personalization",
      "mboxEdgeCluster",
    ),
    check(`${ADOBE}/target`, "mbox"),
    check(`${ADOBE}/audience-manager`, "demdex", "dextp", "dst"),
  ],
  "piano-analytics": [
    check(
      "https://developers.atinternet-solutions.com/piano-analytics/data-collection/general/cookie-storage",
      "_pcid",
      "_pctx",
      "_pprv",
      "pa_user",
      "pa_vid",
      "pa_privacy",
    ),
    check(
      github("at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies"),
      "atuserid",
      "atidvisitor",
      "atreman",
      "atredir",
      "atsession",
    ),
  ],
  contentsquare: [
    check(
      "https://docs.contentsquare.com/en/web/cookies/",
      "_cs_id",
      "_cs_s",
      "_cs_c",
      "_cs_cvars",
      "_cs_s_ctx",
      "_cs_i",
    ),
  ],
  heap: [
    check(
      "https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for",
      "_hp2_id.*",
      "_hp2_ses_props.*",
      "_hp2_props.*",
      "_hp5_meta.*",
      "_hp5_event_props.*",
      "_hp5_let.*",
    ),
  ],
  clarity: [
    check(npm("clarity-js@0.8.70/types/data.d.ts"), "_clck", "_clsk", "sessionStorage _cltk"),
  ],
  "application-insights": [
    check(
      github(
        "microsoft/ApplicationInsights-JS/blob/main/extensions/applicationinsights-properties-js/src/Context/User.ts",
      ),
      "ai_user",
      "ai_authUser",
    ),
  ],
  segment: [
    check(
      "https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update",
      "ajs_anonymous_id",
      "ajs_user_id",
      "ajs_group_id",
      "localStorage ajs_user_traits",
      "localStorage ajs_anonymous_id",
    ),
  ],
  mixpanel: [check(npm("mixpanel-browser@2.83.0/dist/mixpanel.module.js"), "mp_*_mixpanel")],
  posthog: [check(npm("posthog-js@1.449.2/dist/module.js"), "ph_*_posthog")],
  snowplow: [
    check(
      github(
        "snowplow/snowplow-javascript-tracker/blob/master/libraries/browser-tracker-core/src/tracker/index.ts",
      ),
      "_sp_id.*",
      "_sp_ses.*",
    ),
  ],
  rudderstack: [
    check(
      npm("@rudderstack/analytics-js@3.34.1/dist/npm/modern/esm/index.mjs"),
      "rl_user_id",
      "rl_trait",
      "rl_anonymous_id",
      "rl_group_id",
      "rl_group_trait",
      "rl_page_init_referrer",
      "rl_page_init_referring_domain",
      "rl_session",
      "rl_auth_token",
    ),
  ],
  openreplay: [
    check(npm("@openreplay/tracker@19.0.1/dist/lib/index.js"), "sessionStorage __openreplay_token"),
  ],
  datadog: [
    check(
      npm("@datadog/browser-core@7.16.2/src/domain/session/sessionConstants.ts"),
      "_dd_s",
      "_dd_s_v2",
    ),
  ],
  sentry: [
    check(
      github("getsentry/sentry-javascript/blob/develop/packages/replay-internal/src/constants.ts"),
      "sessionStorage sentryReplaySession",
    ),
  ],
  "new-relic-session": [
    check(
      "https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/new-relic-cookies-used-browser/",
      "NREUM",
      "NRAGENT",
    ),
  ],
  dynatrace: [
    check(
      "https://docs.dynatrace.com/docs/manage/data-privacy-and-security/data-privacy/rum-cookies-and-web-storage",
      "dtCookie*",
    ),
  ],
  tealium: [
    check(
      "https://docs.tealium.com/platforms/javascript/api/cookie-functions/",
      "utag_main",
      "utag_main_*",
    ),
  ],
  linkedin: [
    check(
      "https://www.linkedin.com/legal/l/cookie-table",
      "li_at",
      "liap",
      "transaction_state",
      "lihc_auth_*",
    ),
  ],
  "shopify-analytics": [
    check(
      "https://shopify.dev/docs/api/hydrogen-react/latest/hooks/useshopifycookies",
      "_shopify_y",
    ),
  ],
};
