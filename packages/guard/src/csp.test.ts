import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import { expect, test } from "vitest";
import { consentCsp } from "./csp.ts";

const service = (category: string, hosts: string[]) => ({
  provider: "operator",
  category,
  name: category,
  hosts,
  items: [],
});
const register: Register = {
  glassjar: 1,
  site: { name: "Site", origin: "https://site.example", languages: ["en"] },
  providers: { operator: { name: "Operator" } },
  services: {
    fonts: service("necessary", ["fonts.example"]),
    video: service("marketing", ["*.video.example"]),
  },
};
const context = {
  register,
  matcher: compileMatcher(register),
  choice: undefined,
  undeclared: "enforce",
  host: "site.example",
} as const;
const choice = { version: 1, granted: ["marketing"], services: {}, day: 1, receipt: "x" };

function sources(policy: string | undefined, directive: string): string[] {
  const found = (policy ?? "").split("; ").find((entry) => entry.startsWith(`${directive} `));
  return (found ?? "").split(" ").slice(1);
}

test("the policy lists the page's own host and those of services that pass", () => {
  const policy = consentCsp(context);
  expect(sources(policy, "default-src")).toEqual([
    "'self'",
    "'unsafe-inline'",
    "'unsafe-eval'",
    "data:",
    "blob:",
    "site.example:*",
    "fonts.example:*",
  ]);
  expect(sources(policy, "connect-src")).toContain("wss://fonts.example:*");
  expect(policy).not.toContain("video.example");
});

test("a grant adds its hosts, a wildcard with its apex", () => {
  const listed = sources(consentCsp({ ...context, choice }), "default-src");
  expect(listed).toContain("*.video.example:*");
  expect(listed).toContain("video.example:*");
});

test("observing writes no policy: it could only allow", () => {
  expect(consentCsp({ ...context, undeclared: "observe" })).toBeUndefined();
});

test("violations are told in both ways, and only where asked for", () => {
  const told = consentCsp({ ...context, reportTo: { endpoint: "jar", uri: "/jar/violations" } });
  expect(told).toMatch(/; report-uri \/jar\/violations; report-to jar$/);
  expect(consentCsp(context)).not.toContain("report-");
});

test("forms are free unless they are to be held too", () => {
  expect(consentCsp(context)).not.toContain("form-action");
  expect(sources(consentCsp({ ...context, holdForms: true }), "form-action")).toEqual([
    "'self'",
    "site.example:*",
    "fonts.example:*",
  ]);
});

function withHosts(hosts: string[]): string {
  const many: Register = { ...register, services: { fonts: service("necessary", hosts) } };
  return consentCsp({ ...context, register: many, matcher: compileMatcher(many) }) ?? "";
}

test("what a declared wildcard covers is not named again, and a name is written as hosts are", () => {
  const policy = withHosts(["*.cdn.example", "a.cdn.example", "*.b.cdn.example", "bücher.example"]);
  expect(sources(policy, "default-src").slice(5)).toEqual([
    "site.example:*",
    "*.cdn.example:*",
    "cdn.example:*",
    "xn--bcher-kva.example:*",
  ]);
});

test("a long list is shortened where it repeats itself, and never names more than was declared", () => {
  const hosts = (count: number) =>
    Array.from({ length: count }, (_, at) => `assets-${at}.services.example`);
  const named = (policy: string) =>
    new Set(
      policy.match(/[\w*-]+(?:\.[\w-]+)+(?=:\*)/g)?.filter((host) => host !== "site.example"),
    );
  expect(withHosts(hosts(50))).toContain("wss://");
  const long = withHosts(hosts(75));
  expect(long.length).toBeLessThanOrEqual(8192);
  expect(long).toContain("ws://assets-74.services.example:*");
  expect(long).not.toContain("wss://");
  const longer = withHosts(hosts(200));
  expect(longer.length).toBeLessThanOrEqual(8192);
  expect(longer).not.toContain("connect-src");
  for (const [policy, count] of [
    [long, 75],
    [longer, 200],
  ] as const)
    expect([...named(policy)].toSorted()).toEqual(hosts(count).toSorted());
});

test("a host that would end the directive is not written", () => {
  expect(withHosts(["a.example; script-src *"])).not.toContain("script-src");
});

test("an IPv6 host is left to 'self'", () => {
  expect(consentCsp({ ...context, host: "[::1]" })).not.toContain("[");
});
