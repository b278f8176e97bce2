import { parseUrl } from "../parse-url.ts";
import type { Block, Group, Inline, Line, Table } from "./content.ts";
import { policyDocument } from "./document.ts";
import type { PolicyOptions } from "./options.ts";

/** The policy as plain text: for an e-mail, a terminal, or a reader of any kind. */
export function policyText(options: PolicyOptions): string {
  const { title, published, superseded, sections } = policyDocument(options);
  const base = options.origin ?? options.register.site.origin;
  const note = superseded === undefined ? [] : [inline(superseded, base)];
  const parts = sections.map(({ heading, blocks }, at) =>
    [`${at + 1}. ${heading}`, ...blocks.map((block) => blockText(block, base))]
      .filter((text) => text !== "")
      .join("\n\n"),
  );
  return `${[title, published, ...note, ...parts].join("\n\n")}\n`;
}

function blockText(block: Block, base: string): string {
  switch (block.kind) {
    case "paragraph":
    case "status":
      return inline(block.text, base);
    case "list":
      return block.entries.map((entry) => `- ${inline(entry, base)}`).join("\n");
    case "log":
      return block.entries
        .flatMap(({ text, details }) => [
          `- ${inline(text, base)}`,
          ...details.map((detail) => `  - ${inline(detail, base)}`),
        ])
        .join("\n");
    case "terms":
      return block.entries
        .map(({ term, text }) => `- ${inline(term, base)}: ${inline(text, base)}`)
        .join("\n");
    case "form":
      // A control is nothing to read: the link to the preference centre stands beside it.
      return "";
    default:
      return tableText(block, base);
  }
}

/** A table has no place on a narrow page of text: each service becomes a paragraph, each item an entry. */
function tableText({ caption, columns, groups }: Table, base: string): string {
  return [caption, ...groups.map((group) => groupText(group, columns, base))].join("\n\n");
}

function groupText(group: Group, columns: Table["columns"], base: string): string {
  const head = `${inline(group.function, base)} · ${inline(group.provider, base)}`;
  const rows = group.rows.flatMap(({ item, purposes, duration }) => [
    `- ${inline(item, base)}`,
    ...purposes.map((purpose) => `  ${columns.purpose}: ${inline(purpose, base)}`),
    `  ${columns.duration}: ${oneLine(duration)}`,
  ]);
  return [head, ...group.details.map(oneLine), ...rows].join("\n");
}

function inline(pieces: Line, base: string): string {
  return oneLine(pieces.map((piece) => pieceText(piece, base)).join(""));
}

function pieceText(piece: Inline, base: string): string {
  if (typeof piece === "string") return piece;
  if ("code" in piece) return piece.code;
  if ("words" in piece) return piece.words;
  const target = parseUrl(piece.href, base)?.href ?? piece.href;
  return `${piece.label} <${target}>`;
}

/** Nothing the register says may begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
