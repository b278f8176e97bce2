import { renderCsv } from "./csv.ts";
import { renderDraft } from "./draft.ts";
import { renderHar } from "./har.ts";
import { renderHtml } from "./html.tsx";
import { renderJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Report } from "./report.ts";
import { renderSarif } from "./sarif.ts";
import { renderTerminal } from "./terminal.ts";

/** A form a report can have. */
export interface Format {
  /** Name of its file. */
  readonly file: string;
  render(report: Report): string;
}

/** The forms of a report, by the name `--format` takes. */
export const FORMATS = {
  html: { file: "audit.html", render: renderHtml },
  json: { file: "audit.json", render: renderJson },
  sarif: { file: "audit.sarif", render: renderSarif },
  junit: { file: "audit.junit.xml", render: renderJunit },
  markdown: { file: "audit.md", render: renderMarkdown },
  csv: { file: "audit.csv", render: renderCsv },
  har: { file: "audit.har", render: renderHar },
  draft: { file: "audit.register.yaml", render: renderDraft },
  text: { file: "audit.txt", render: renderTerminal },
} as const satisfies Readonly<Record<string, Format>>;

/** Name of a form. */
export type FormatName = keyof typeof FORMATS;
