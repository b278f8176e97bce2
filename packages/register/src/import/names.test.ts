import { describe, expect, it } from "vitest";
import { looksLikeName, namesIn, patternOf } from "./names.ts";
import { plainCell } from "./piece.ts";

const namesOf = (text: string): string[] =>
  namesIn(plainCell(text, { line: 1, column: 1 }).pieces).names.map(({ name }) => name);

describe("names in a cell", () => {
  it.each([
    ["_ga, _gid", ["_ga", "_gid"]],
    ["_ga\n_gid", ["_ga", "_gid"]],
    ["_ga; _gid and _gat", ["_ga", "_gid", "_gat"]],
    ["_ga/_gid", ["_ga", "_gid"]],
    ["_ga _gid", ["_ga", "_gid"]],
    ["“sessionid”", ["sessionid"]],
    ["sessionid (first-party)", ["sessionid"]],
    ["Google Analytics (_ga, _gid)", ["_ga", "_gid"]],
    ["Cookie _ga", ["_ga"]],
    ["any cookie starting with _hs", ["_hs*"]],
    ["Cookies beginning with “_pk_”", ["_pk_*"]],
    ["Cookies dont le nom commence par _pk", ["_pk*"]],
    ["Las cookies que empiezan por _utm", ["_utm*"]],
    ["Cookies, die mit _fb beginnen", ["_fb*"]],
    ["cookie che iniziano con _hj", ["_hj*"]],
    ["cookies que começam por _hj", ["_hj*"]],
    ["cookies die beginnen met _hj", ["_hj*"]],
    ["galetes que comencen per _hj", ["_hj*"]],
    ["الملفات التي تبدأ بـ _hj", ["_hj*"]],
    ["names ending with _token", ["*_token"]],
    ["Qualquer cookie que comece por “_hj”", ["_hj*"]],
    ["cualquier cookie que empiece por _hj", ["_hj*"]],
    ["„_ga“ und „_gid“", ["_ga", "_gid"]],
    ["IDE", ["IDE"]],
    ["n/a", []],
    ["–", []],
    ["The session cookie", []],
  ])("%s", (text, names) => expect(namesOf(text)).toEqual(names));

  it("tells kinds before a name", () => {
    const { names } = namesIn(plainCell("localStorage:theme", { line: 1, column: 1 }).pieces);
    expect(names).toEqual([{ name: "theme", kind: "localStorage" }]);
  });

  it("leaves what is said on a line to the names on it", () => {
    const { names } = namesIn(
      plainCell("a_b (1 day)\nc_d (2 days)", { line: 1, column: 1 }).pieces,
    );
    expect(names.map(({ notes }) => notes)).toEqual([["1 day"], ["2 days"]]);
  });

  it("gives back what it cannot read", () => {
    const { leftover } = namesIn(plainCell("The session cookie", { line: 1, column: 1 }).pieces);
    expect(leftover).toEqual(["The session cookie"]);
  });
});

describe("patterns", () => {
  it.each([
    ["_ga_<container-id>", "_ga_*"],
    ["_ga_{id}", "_ga_*"],
    ["_pk_id.*", "_pk_id.*"],
    ["_pk_id.#", "_pk_id.*"],
    ["_pk_id.<appID>.<domainHash>", "_pk_id.*"],
    ["_gat_gtag_UA_XXX", "_gat_gtag_UA_*"],
    ["_gat_UA-XXXXXX-Y", "_gat_UA-*"],
    ["_hjSession_xxxxx", "_hjSession_*"],
    ["wordpress_logged_in_[hash]", "wordpress_logged_in_*"],
    ["_pk_id.1.1fff", "_pk_id.1.1fff"],
    ["ASP.NET_SessionId", "ASP.NET_SessionId"],
    ["XSRF-TOKEN", "XSRF-TOKEN"],
    ["<id>", "<id>"],
    ["_ga_containerId", "_ga_*"],
    ["TSxxxxxxxx_d", "TS*_d"],
    ["ajs_user_id", "ajs_user_id"],
  ])("%s is %s", (name, pattern) => expect(patternOf(name)).toBe(pattern));
});

it.each([
  ["_ga", true],
  ["PHPSESSID", true],
  ["cookieConsent", true],
  ["utm_*", true],
  ["csrftoken", true],
  ["YouTube", false],
  ["iPhone", false],
  ["first-party", false],
  ["https://a_b.example", false],
  ["2026", false],
  ["Chrome", false],
  ["connect.sid", true],
  ["SAPISID", true],
  ["eelistusid", false],
  ["Küpsisid", false],
  ["saidsid", false],
])("%s looks like a name: %s", (word, expected) => expect(looksLikeName(word)).toBe(expected));
