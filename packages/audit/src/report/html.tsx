import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Findings } from "./html/findings.tsx";
import { Matrices } from "./html/matrix.tsx";
import type { PartProps } from "./html/parts.ts";
import { RecognisedItems } from "./html/recognised.tsx";
import { Rules } from "./html/rules.tsx";
import { Scenarios, Screenshots } from "./html/scenarios.tsx";
import { STYLE } from "./html/style.ts";
import { Changes, Summary } from "./html/summary.tsx";
import { WhoTalks } from "./html/talks.tsx";
import { Timeline } from "./html/timeline.tsx";
import type { Report } from "./report.ts";
import { en, type ReportWords } from "./words.ts";

const FILTER = new URL("../../bundle/filter.js", import.meta.url);

/**
 * The report as one HTML file that loads nothing: everything from the site is escaped, and a content
 * security policy lets pass its own style and its one script only. Without the script everything can
 * be read, and nothing filtered.
 */
export function renderHtml(report: Report, words: ReportWords = en): string {
  const script = readFileSync(FILTER, "utf8").trim();
  const page = <Page report={report} words={words} script={script} />;
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function Page({ report, words, script }: PartProps & { script: string }): VNode {
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title(report.run.url)}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <Summary report={report} words={words} />
        <main>
          <Changes report={report} words={words} />
          <Scenarios report={report} words={words} />
          <Findings report={report} words={words} />
          <Matrices report={report} words={words} />
          <RecognisedItems report={report} words={words} />
          <Timeline report={report} words={words} />
          <WhoTalks report={report} words={words} />
          <Screenshots report={report} words={words} />
          <Rules report={report} words={words} />
        </main>
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function policyFor(script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(script)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
