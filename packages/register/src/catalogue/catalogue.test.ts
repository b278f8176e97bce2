import { getDomain } from "tldts";
import { describe, expect, it } from "vitest";
import { fitsPattern, lifetimeSeconds, type ItemKind } from "../index.ts";
import {
  FUNCTIONS,
  known,
  knownHost,
  PRODUCTS,
  PURPOSES,
  SURE,
  type Entry,
  type PurposeId,
} from "./index.ts";

const best = (name: string, host?: string, kind: ItemKind = "cookie") => {
  const [match] = known(kind, name, host);
  return match && [match.product.id, match.evidence, match.confidence];
};

describe("known", () => {
  it.each([
    ["sessionid", "portal.example", ["authentication", "name", 0.9]],
    ["csrftoken", undefined, ["forms", "name", 0.9]],
    ["django_language", undefined, ["language", "name", 0.9]],
    ["cookies_preferences", undefined, ["choices", "name", 0.9]],
    ["_pk_id.1.1fff", "portal.example", ["matomo", "pattern", 0.7]],
    ["_pk_ses.5.abcd", undefined, ["matomo", "pattern", 0.7]],
    ["_ga", undefined, ["google-analytics", "name", 0.9]],
    ["_ga_ABC123", undefined, ["google-analytics", "pattern", 0.7]],
    ["_gac_UA-1", undefined, ["google-analytics", "pattern", 0.7]],
    ["IDE", ".doubleclick.net", ["google-ads", "name and host", 1]],
    ["VISITOR_INFO1_LIVE", "www.youtube-nocookie.com", ["youtube", "name and host", 1]],
    ["NID", undefined, ["google-account", "name", 0.5]],
    ["__cf_bm", ".vendor.example", ["cloudflare", "name", 0.9]],
    ["AWSALB", undefined, ["aws-load-balancer", "name", 0.9]],
    ["wordpress_logged_in_0a1b", undefined, ["wordpress", "pattern", 0.7]],
    ["_hjSessionUser_123", undefined, ["hotjar", "pattern", 0.7]],
    ["PHPSESSID", undefined, ["php-session", "name", 0.9]],
    ["town_campaign", undefined, undefined],
  ])("%s on %s", (name, host, expected) => expect(best(name, host)).toEqual(expected));

  it("what only a vendor's host stores does not match on another", () => {
    expect(known("cookie", "IDE", "portal.example")).toEqual([]);
    expect(known("cookie", "fr", "portal.example")).toEqual([]);
    expect(known("cookie", "fr", "www.facebook.com")).not.toEqual([]);
  });

  it("keeps kinds apart", () => {
    expect(known("localStorage", "sessionid")).toEqual([]);
    expect(best("yt-remote-device-id", "www.youtube.com", "localStorage")).toEqual([
      "youtube",
      "pattern and host",
      0.8,
    ]);
  });

  it("is not sure of a pattern that says little", () => {
    expect(known("cookie", "enwikiSession")[0]?.confidence).toBeLessThan(SURE);
    expect(known("cookie", "_tracker_session")[0]?.confidence).toBeLessThan(SURE);
  });

  it("puts the longer pattern first", () => {
    expect(known("cookie", "TS01abc").length).toBe(1);
    expect(known("cookie", "_dc_gtm_UA-1")[0]?.entry.name).toBe("_dc_gtm_*");
    expect(known("cookie", "wp-settings-time-1").map(({ entry }) => entry.name)).toEqual([
      "wp-settings-time-*",
      "wp-settings-*",
    ]);
  });
});

describe("known hosts", () => {
  it.each([
    ["www.youtube-nocookie.com", "youtube"],
    ["youtube.com", "youtube"],
    ["fonts.gstatic.com", "google-fonts"],
    ["region1.google-analytics.com", "google-analytics"],
    ["notyoutube.com", undefined],
    ["youtube.com.evil.example", undefined],
  ])("%s is %s", (host, id) => expect(knownHost(host)[0]?.id).toBe(id));
});

/** Our own entries speak the vocabulary; only those of loaded lists have words of their own. */
function idOf({ name, purpose }: Entry): PurposeId {
  if (typeof purpose !== "string") throw new Error(`${name} has a purpose outside the vocabulary`);
  return purpose;
}

describe("every fact", () => {
  const entries = PRODUCTS.flatMap((product) =>
    product.entries.map((entry) => ({ product, entry, label: `${product.id} ${entry.name}` })),
  );

  it("there are many", () => expect(entries.length).toBeGreaterThan(3000));

  it("products have distinct identifiers, and no entry is written twice", () => {
    const ids = PRODUCTS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    const keys = entries.map(({ entry: { kind, name, on = [] } }) =>
      [kind, name, ...on.toSorted()].join(" "),
    );
    const first = new Map(keys.map((key, at) => [key, at] as const).toReversed());
    expect(keys.filter((key, at) => (first.get(key) ?? at) < at)).toEqual([]);
  });

  it("patterns are safe: few stars, and something between them", () => {
    for (const { entry, label } of entries) {
      expect(entry.name.split("*").length - 1, label).toBeLessThanOrEqual(3);
      expect(entry.name, label).not.toContain("**");
      expect(entry.name, label).toMatch(/^\S[^;=]*$/);
      const says = entry.name.replaceAll("*", "").length;
      expect(says, label).toBeGreaterThanOrEqual(entry.on ? 1 : entry.name.includes("*") ? 2 : 1);
    }
  });

  it("hosts are host names", () => {
    for (const { hosts = [], entries: own } of PRODUCTS)
      for (const host of [...hosts, ...own.flatMap(({ on = [] }) => on)])
        expect(host).toMatch(/^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/);
  });

  it("what a vendor's host stores is listed with that vendor", () => {
    const domainOf = (host: string) => getDomain(host.replace("*.", "")) ?? host;
    const owners = new Map<string, Set<string>>();
    for (const { vendor, hosts = [] } of PRODUCTS)
      for (const domain of vendor ? hosts.map(domainOf) : [])
        owners.set(domain, (owners.get(domain) ?? new Set()).add(vendor?.id ?? ""));
    const foreign = entries.filter(({ product, entry: { on = [] } }) =>
      on.some((host) => owners.get(domainOf(host))?.has(product.vendor?.id ?? "") === false),
    );
    expect(foreign.map(({ label }) => label)).toEqual([]);
  });

  it("every purpose and every function is used", () => {
    const purposes = new Set<string>(entries.map(({ entry }) => idOf(entry)));
    const functions = new Set(PRODUCTS.map((product) => product.function));
    expect(Object.keys(PURPOSES).filter((id) => !purposes.has(id))).toEqual([]);
    expect(FUNCTIONS.filter((id) => !functions.has(id))).toEqual([]);
  });

  it("nothing called necessary advertises, follows or profiles", () => {
    const marketing =
      /Marketing|Advertising|^Personalisation$|PersonalisedRecommendations|CustomerRelationship|UsageAnalytics|OptimiseUserInterface/;
    const wrong = entries.filter(
      ({ product, entry }) =>
        product.category === "necessary" && marketing.test(PURPOSES[idOf(entry)].dpv),
    );
    expect(wrong.map(({ label }) => label)).toEqual([]);
  });

  it("identifiers fit the register, addresses are https", () => {
    for (const { id, vendor, source } of PRODUCTS) {
      for (const name of [id, vendor?.id ?? "a"]) expect(name).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
      expect(source).toMatch(/^https:\/\/\S+$/);
      if (vendor) expect(vendor.policy).toMatch(/^https:\/\/\S+$/);
      if (vendor) expect(vendor.country).toMatch(/^[A-Z]{2}$/);
    }
  });

  it("one vendor is described once", () => {
    const vendors = new Map<string, string>();
    for (const { vendor } of PRODUCTS) {
      if (!vendor) continue;
      const text = JSON.stringify(vendor);
      expect(vendors.get(vendor.id) ?? text).toBe(text);
      vendors.set(vendor.id, text);
    }
  });

  it("lifetimes are lifetimes, and statistics are not kept needlessly vague", () => {
    for (const { entry, label } of entries)
      if (entry.lifetime !== "session" && entry.lifetime !== "persistent")
        expect(lifetimeSeconds(entry.lifetime), label).toBeGreaterThan(0);
  });

  it("finds itself, in a product that knows it as well", () => {
    for (const { product, entry, label } of entries) {
      const name = entry.name.replaceAll("*", "1a");
      const [host] = entry.on ?? product.hosts ?? [];
      const matches = known(entry.kind, name, host?.replace("*.", "www."));
      expect(
        matches.map((match) => match.product.id),
        label,
      ).toContain(product.id);
      expect(matches.every((match) => fitsPattern(match.entry.name, name))).toBe(true);
    }
  });
});

describe("service workers", () => {
  it.each([
    ["/OneSignalSDKWorker.js?appId=1", "onesignal", 0.7],
    ["/wp-content/plugins/push/OneSignalSDKWorker.js.php", "onesignal", 0.3],
    ["/firebase-messaging-sw.js", "firebase-messaging", 0.7],
    ["/ngsw-worker.js", "angular-service-worker", 0.7],
  ])("%s is %s", (script, id, confidence) =>
    expect(best(script, undefined, "serviceWorker")).toEqual([id, "pattern", confidence]),
  );
});
