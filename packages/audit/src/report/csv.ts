import type { Finding } from "../judge/finding.ts";
import type { Report } from "./report.ts";

const COLUMNS: readonly (readonly [
  title: string,
  value: (finding: Finding) => string | undefined,
])[] = [
  ["severity", ({ severity }) => severity],
  ["rule", ({ rule }) => rule],
  ["scenario", ({ scenario }) => scenario],
  ["kind", ({ kind }) => kind],
  ["subject", ({ subject }) => subject],
  ["host", ({ host }) => host],
  ["message", ({ message }) => message],
  ["page", ({ evidence }) => evidence[0]?.page],
  ["evidence", ({ evidence }) => evidence[0]?.what],
  ["way out", ({ wayOut }) => wayOut],
  ["source", ({ source }) => source],
  ["known until", ({ known }) => known?.until],
];

/** The findings as CSV (RFC 4180), one line each, with its first evidence. */
export function renderCsv({ assessment }: Report): string {
  const rows = assessment.findings.map((finding) => COLUMNS.map(([, value]) => value(finding)));
  return [COLUMNS.map(([title]) => title), ...rows]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
}

/** Spreadsheets run what begins like a formula, and a site chooses the names in here. */
function cell(value: string | undefined = ""): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
