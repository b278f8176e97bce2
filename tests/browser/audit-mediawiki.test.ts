import { afterAll, beforeAll, expect, test } from "vitest";
import { auditSite, todosOf, type AuditedSite } from "../support/audited-site.ts";
import { startWiki, type Wiki } from "../support/wiki.ts";

let wiki: Wiki;
let audited: AuditedSite;

beforeAll(async () => {
  wiki = await startWiki("mediawiki");
  audited = await auditSite({
    url: `${wiki.upstream}/index.php/Main_Page`,
    paths: ["/index.php?title=Special:Preferences"],
    signIn: {
      url: `${wiki.upstream}/index.php?title=Special:UserLogin`,
      fields: { "#wpName1": wiki.clerk.user, "#wpPassword1": wiki.clerk.password },
      submit: "#wpLoginAttempt",
    },
  });
}, 120_000);
afterAll(() => wiki?.close());

test("the audit sees the session, who is signed in, and the scripts it keeps, and nothing else", () => {
  expect(audited.items).toEqual([
    "cookie wikiUserID",
    "cookie wikiUserName",
    "cookie wiki_session",
    "localStorage MediaWikiModuleStore:wiki",
  ]);
  expect(audited.report.run.requests.filter(({ party }) => party === "third")).toEqual([]);
});

test("the draft declares it, and leaves to a person what the catalogue only suspects", () => {
  expect(audited.draft.services["mediawiki"]?.items).toMatchObject([
    { localStorage: "MediaWikiModuleStore:*" },
  ]);
  expect(todosOf(audited)).toEqual([
    "/providers/operator/name",
    "/services/unidentified/name",
    ...[0, 1, 2].map((at) => `/services/unidentified/items/${at}/purpose`),
  ]);
  expect(audited.text).toMatch(/# Perhaps, but not surely: \*wiki_session of MediaWiki/);
});
