import { parseUrl } from "../parse-url.ts";
import type { Block, Group, Inline, Line, Table } from "./content.ts";
import { policyDocument } from "./document.ts";
import type { PolicyOptions } from "./options.ts";

/** The policy as GitHub-flavoured Markdown. What the register says is escaped: it cannot become markup. */
export function policyMarkdown(options: PolicyOptions): string {
  const { title, published, superseded, sections } = policyDocument(options);
  const base = options.origin ?? options.register.site.origin;
  const parts = sections.map(({ heading, blocks }) =>
    [`## ${escape(heading)}`, ...blocks.map((block) => blockText(block, base))]
      .filter((text) => text !== "")
      .join("\n\n"),
  );
  const head = [`# ${escape(title)}`, escape(published)];
  const note = superseded === undefined ? [] : [inline(superseded, base)];
  return `${[...head, ...note, ...parts].join("\n\n")}\n`;
}

function blockText(block: Block, base: string): string {
  switch (block.kind) {
    case "paragraph":
    case "status":
      return inline(block.text, base);
    case "list":
      return block.entries.map((entry) => `- ${inline(entry, base)}`).join("\n");
    case "terms":
      return block.entries
        .map(({ term, text }) => `- **${inline(term, base)}**: ${inline(text, base)}`)
        .join("\n");
    case "log":
      return block.entries
        .flatMap(({ text, details }) => [
          `- ${inline(text, base)}`,
          ...details.map((detail) => `  - ${inline(detail, base)}`),
        ])
        .join("\n");
    case "form":
      // A control is nothing to read: the link to the preference centre stands beside it.
      return "";
    default:
      return tableText(block, base);
  }
}

function tableText({ caption, columns, groups }: Table, base: string): string {
  const titles = Object.values(columns).map(escape);
  const lines = groups.flatMap((group) => rowsText(group, base));
  const rule = titles.map(() => "---");
  return [`${escape(caption)}:`, "", ...[titles, rule, ...lines].map(line)].join("\n");
}

/** Markdown cells cannot span rows, so that each row says its service again. */
function rowsText(group: Group, base: string): string[][] {
  const service = [inline(group.function, base), ...group.details.map(escape)].join(". ");
  return group.rows.map(({ item, purposes, duration }) => [
    inline(group.provider, base),
    service,
    inline(item, base),
    purposes.map((purpose) => inline(purpose, base)).join("; "),
    escape(duration),
  ]);
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function inline(pieces: Line, base: string): string {
  return pieces.map((piece) => pieceText(piece, base)).join("");
}

function pieceText(piece: Inline, base: string): string {
  if (typeof piece === "string") return escape(piece);
  if ("code" in piece) return codeText(piece.code);
  if ("words" in piece) return escape(piece.words);
  const target = parseUrl(piece.href, base)?.href ?? piece.href;
  return `[${escape(piece.label)}](<${target.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A code span in a table cell: GFM wants its `|` escaped even there. */
function codeText(code: string): string {
  const text = code.replaceAll("|", "\\|").replace(/\s/g, " ");
  const fence = "`".repeat(1 + Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length)));
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function escape(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&");
}
