import { cookie, stored, storedForSession, type Product, type Vendor } from "../../entry.ts";

const amplitude: Vendor = {
  id: "amplitude",
  name: "Amplitude",
  country: "US",
  policy: "https://amplitude.com/privacy",
};
const mixpanel: Vendor = {
  id: "mixpanel",
  name: "Mixpanel",
  country: "US",
  policy: "https://mixpanel.com/legal/privacy-policy/",
};
const segment: Vendor = {
  id: "twilio",
  name: "Twilio Segment",
  country: "US",
  policy: "https://www.twilio.com/en-us/legal/privacy",
};
const posthog: Vendor = {
  id: "posthog",
  name: "PostHog",
  country: "US",
  policy: "https://posthog.com/privacy",
};

/** Statistics of events in applications. */
export const statisticsEvents: readonly Product[] = [
  {
    id: "amplitude",
    name: "Amplitude",
    function: "statistics",
    vendor: amplitude,
    category: "statistical",
    hosts: ["*.amplitude.com"],
    entries: [
      cookie("AMP_*", "count-visitors", "P1Y"),
      cookie("AMP_MKTG_*", "remember-origin", "P1Y"),
      cookie("amplitude_id*", "count-visitors", "P400D"),
      stored("AMP_*", "count-visitors"),
      stored("amplitude_*", "count-visitors"),
      cookie("AMP_TEST", "test-storage", "session"),
      cookie("AMP_TLDTEST", "test-storage", "session"),
      cookie("amplitude_cookie_test*", "test-storage", "session"),
      cookie("amplitude_test*", "test-storage", "session"),
      stored("amplitude_unsent_*", "join-visit"),
    ],
    source: "https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management",
  },
  {
    id: "mixpanel",
    name: "Mixpanel",
    function: "statistics",
    vendor: mixpanel,
    category: "statistical",
    hosts: ["*.mixpanel.com", "*.mxpnl.com"],
    entries: [
      cookie("mp_*_mixpanel", "count-visitors", "P1Y"),
      stored("mp_*_mixpanel", "count-visitors"),
      stored("__mp_opt_in_out_*", "keep-choice"),
    ],
    source: "https://docs.mixpanel.com/docs/privacy/overview",
  },
  {
    id: "segment",
    name: "Segment",
    function: "statistics",
    vendor: segment,
    category: "statistical",
    hosts: ["*.segment.com", "*.segment.io"],
    entries: [
      cookie("ajs_anonymous_id", "count-visitors", "P1Y"),
      cookie("ajs_user_id", "identify-contact", "P1Y"),
      cookie("ajs_group_id", "identify-contact", "P1Y"),
      stored("ajs_*", "count-visitors"),
      stored("ajs_user_traits", "identify-contact"),
      stored("ajs_anonymous_id", "count-visitors"),
      cookie("seg_xid", "count-visitors", "P1Y"),
      cookie("seg_xid_fd", "test-storage", "session"),
      cookie("seg_xid_ts", "count-visitors", "P1Y"),
      cookie("analytics_session_id", "join-visit", "P1Y"),
      cookie("analytics_session_id.last_access", "join-visit", "P1Y"),
    ],
    source:
      "https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookies-and-storage/",
  },
  {
    id: "posthog",
    name: "PostHog",
    function: "statistics",
    vendor: posthog,
    category: "statistical",
    hosts: ["*.posthog.com"],
    entries: [
      cookie("ph_*_posthog", "count-visitors", "P1Y"),
      stored("ph_*_posthog", "count-visitors"),
      storedForSession("ph_*", "join-visit"),
    ],
    source: "https://posthog.com/docs/privacy",
  },
];
