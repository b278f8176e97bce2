import { assert, property, stringMatching, uuid } from "fast-check";
import { expect, test } from "vitest";
import { partyOf, reportedUrl } from "./site.ts";

test("first is what shares the registrable domain", () => {
  expect(partyOf("cdn.town.example", "www.town.example")).toBe("first");
  expect(partyOf("town.co.uk", "other.co.uk")).toBe("third");
  expect(partyOf("alice.github.io", "bob.github.io")).toBe("third");
  expect(partyOf("video.test", "www.town.test")).toBe("third");
  expect(partyOf("localhost", "localhost")).toBe("first");
  expect(partyOf("video.localhost", "shop.localhost")).toBe("third");
  expect(partyOf("127.0.0.1", "127.0.0.2")).toBe("third");
});

test("an address in a report has no value, no fragment and no credentials", () => {
  expect(reportedUrl("https://ada:pw@a.example:8080/x?id=7&id=8&who=me#top")).toBe(
    "https://a.example:8080/x?id=…&who=…",
  );
  expect(reportedUrl("data:text/html,secret")).toBe("data:…");
  expect(reportedUrl("not an address")).toBe("not an address");
});

test("no parameter's value is ever part of it", () => {
  assert(
    property(stringMatching(/^[a-z]{1,8}$/), uuid(), (name, value) => {
      const url = new URL("https://a.example/");
      url.searchParams.set(name, value);
      expect(reportedUrl(url.href)).not.toContain(value);
    }),
  );
});
