import { gridOfCsv } from "../../import/csv.ts";
import { lifetimeIn } from "../../import/lifetime.ts";
import { isPattern } from "../../pattern.ts";
import type { Product } from "../entry.ts";
import { rowsOf, type Row } from "./columns.ts";
import type { ListedItem, ListProblem, ReadList } from "./list.ts";

/** The categories of the Open Cookie Database, and ours. */
const CATEGORIES: Readonly<Record<string, Product["category"]>> = {
  necessary: "necessary",
  security: "necessary",
  functional: "preferences",
  personalization: "preferences",
  preferences: "preferences",
  analytics: "statistical",
  statistical: "statistical",
  marketing: "marketing",
};

/** Longest name and text a register takes. */
const LONGEST_NAME = 256;
const LONGEST_TEXT = 200;
const HOST = /(?:[a-z0-9_-]+\.)+[a-z]{2,}/gi;

/**
 * Reads a public list of cookies: CSV (RFC 4180) with the columns of the Open Cookie Database.
 * Never throws; lines that cannot be understood are problems and the others are read.
 */
export function readKnownList(text: string): ReadList {
  const { grid, unclosed } = gridOfCsv(text);
  const { rows, problems } = rowsOf(grid);
  const read = rows.map((row) => itemOf(row));
  return {
    items: read.flatMap((result) => ("name" in result ? [result] : [])),
    problems: [
      ...problems,
      ...read.flatMap((result) => ("message" in result ? [result] : [])),
      ...(unclosed ? [{ line: unclosed.line, message: `${unclosed.why}; close it with "` }] : []),
    ].toSorted((a, b) => a.line - b.line),
  };
}

function itemOf(row: Row): ListedItem | ListProblem {
  const category = CATEGORIES[row.category.toLowerCase()];
  const name = nameOf(row);
  const message =
    name.length > LONGEST_NAME ? tooLong : (wrongName(name) ?? wrongRow(row, category));
  if (message !== undefined || category === undefined)
    return { line: row.line, message: message ?? "" };
  const lifetime = lifetimeIn(row.retention)?.lifetime;
  return {
    line: row.line,
    name,
    category,
    platform: row.platform,
    vendor: row.vendor || row.platform,
    hosts: [...new Set((row.domain.match(HOST) ?? []).map((host) => `*.${host.toLowerCase()}`))],
    purpose: row.purpose.slice(0, LONGEST_TEXT),
    ...(/^https:\/\/\S+$/.test(row.policy) && { policy: row.policy }),
    ...(lifetime !== undefined && { lifetime }),
  };
}

/** The list marks names that only begin so with a column of their own, or with `*`. */
function nameOf({ name, wildcard }: Row): string {
  return wildcard === "1" && !isPattern(name) ? `${name}*` : name.replaceAll(/\*{2,}/g, "*");
}

const tooLong = `the name is longer than ${LONGEST_NAME} characters; shorten it with *`;

function wrongName(name: string): string | undefined {
  if (name === "") return "no name; fill the column “Cookie / Data Key name”";
  if (name.replaceAll("*", "") === "")
    return `\`${name}\` fits every name; write what names begin with`;
  if (/[\s;,=]/.test(name))
    return `\`${name.slice(0, 60)}\` is no cookie name: it holds a blank or one of ; , =`;
  return undefined;
}

function wrongRow(row: Row, category: string | undefined): string | undefined {
  if (row.platform === "") return "no platform; fill the column “Platform”";
  if (!["", "0", "1"].includes(row.wildcard))
    return `“Wildcard match” is \`${row.wildcard.slice(0, 20)}\`; write 0 or 1`;
  return category === undefined
    ? `unknown category \`${row.category.slice(0, 40)}\`; write one of ${Object.keys(CATEGORIES).join(", ")}`
    : undefined;
}
