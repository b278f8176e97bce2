import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import { expect, test } from "vitest";
import { consentCsp } from "./csp.ts";
import { refuseMarketing } from "./refuse-marketing.ts";

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

test("an IPv6 host is left to 'self'", () => {
  expect(consentCsp({ ...context, host: "[::1]" })).not.toContain("[");
});

test("Global Privacy Control takes marketing out of a choice and leaves the rest", () => {
  const made = {
    ...choice,
    granted: ["marketing", "statistical"],
    services: { video: true, fonts: true },
  };
  expect(refuseMarketing(made, register)).toEqual({
    ...made,
    granted: ["statistical"],
    services: { fonts: true },
  });
  expect(refuseMarketing(undefined, register)).toBeUndefined();
});
