import { afterAll, beforeAll, expect, test } from "vitest";
import { auditSite, todosOf, type AuditedSite } from "../support/audited-site.ts";
import { startWiki, type Wiki } from "../support/wiki.ts";

let wiki: Wiki;
let audited: AuditedSite;

beforeAll(async () => {
  wiki = await startWiki("dokuwiki");
  audited = await auditSite({
    url: `${wiki.upstream}/doku.php`,
    paths: ["/doku.php?id=start&do=edit"],
    signIn: {
      url: `${wiki.upstream}/doku.php?id=start&do=login`,
      fields: { "[name=u]": wiki.clerk.user, "[name=p]": wiki.clerk.password },
      submit: "#dw__login button[type=submit]",
    },
  });
}, 120_000);
afterAll(() => wiki?.close());

test("the audit sees the session and who is signed in", () => {
  expect(audited.items.map((item) => item.replace(/[0-9a-f]{32}/, "…"))).toEqual([
    "cookie DW…",
    "cookie DokuWiki",
  ]);
});

test("the draft declares the wiki, and leaves to a person what two letters do not prove", () => {
  expect(audited.draft.services["dokuwiki"]?.items).toMatchObject([{ cookie: "DokuWiki" }]);
  expect(todosOf(audited)).toEqual([
    "/providers/operator/name",
    "/services/unidentified/name",
    "/services/unidentified/items/0/purpose",
  ]);
  expect(audited.text).toMatch(/# Perhaps, but not surely: DW\* of DokuWiki, necessary/);
});
