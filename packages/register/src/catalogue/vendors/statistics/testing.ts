import { cookie, stored, type Product, type Vendor } from "../../entry.ts";

const optimizely: Vendor = {
  id: "optimizely",
  name: "Optimizely",
  country: "US",
  policy: "https://www.optimizely.com/trust-center/privacy/",
};
const vwo: Vendor = {
  id: "vwo",
  name: "VWO",
  country: "IN",
  policy: "https://vwo.com/privacy-policy/",
};
const abTasty: Vendor = {
  id: "ab-tasty",
  name: "AB Tasty",
  country: "FR",
  policy: "https://www.abtasty.com/privacy-policy/",
};

/** Comparison of variants, the largest tools. */
export const statisticsTesting: readonly Product[] = [
  {
    id: "optimizely",
    name: "Optimizely",
    function: "testing",
    vendor: optimizely,
    category: "statistical",
    hosts: ["*.optimizely.com"],
    entries: [
      cookie("optimizelyEndUserId", "compare-variants", "P6M"),
      cookie("optimizelySession", "compare-variants", "session"),
      cookie("optimizelyOptOut", "keep-objection", "P400D"),
      stored("optimizely_data$$*", "compare-variants"),
      cookie("optimizelyRedirectData", "compare-variants", "PT5S"),
      cookie("optimizelyDomainTestCookie", "test-storage", "session"),
      cookie("optimizelyBuckets", "compare-variants", "P180D"),
      cookie("optimizelySegments", "compare-variants", "P180D"),
      cookie("optimizelyPPID", "compare-variants", "P180D"),
      cookie("optimizelyRumLB", "measure-speed", "session"),
    ],
    source: "https://support.optimizely.com/",
  },
  {
    id: "vwo",
    name: "VWO",
    function: "testing",
    vendor: vwo,
    category: "statistical",
    hosts: ["*.visualwebsiteoptimizer.com"],
    entries: [
      cookie("_vwo_uuid", "compare-variants", "P400D"),
      cookie("_vwo_uuid_v2", "count-visitors", "P1Y"),
      cookie("_vwo_ds", "count-visitors", "P400D"),
      cookie("_vwo_sn", "join-visit", "PT30M"),
      cookie("_vis_opt_*", "compare-variants", "P100D"),
      cookie("_vis_opt_s", "join-visit", "P100D"),
      cookie("_vis_opt_test_cookie", "test-storage", "session"),
      cookie("_vis_opt_exp_*", "compare-variants", "P100D"),
      cookie("_vwo_referrer", "remember-origin", "PT15S"),
      cookie("_vwo_ssm", "compare-variants", "P400D"),
      cookie("_vwo_global_opt_out", "keep-objection", "P400D"),
      cookie("_vwo_consent", "keep-choice", "P1Y"),
      cookie("vwoSn", "join-visit", "PT30M"),
    ],
    source: "https://help.vwo.com/",
  },
  {
    id: "ab-tasty",
    name: "AB Tasty",
    function: "testing",
    vendor: abTasty,
    category: "statistical",
    hosts: ["*.abtasty.com"],
    entries: [
      cookie("ABTasty", "compare-variants", "P13M"),
      cookie("ABTastySession", "compare-variants", "PT30M"),
      cookie("ABTastyOptout", "keep-objection", "P13M"),
    ],
    source: "https://support.abtasty.com/",
  },
];
