import type { Progress } from "@glassjar/audit";
import type { Output } from "../output.ts";

/** The part of a terminal that a bar is drawn on. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const CELLS = 20;
const CLEAR = "\r\u001B[K";

/**
 * Tells what the audit is doing: on a terminal one line with a bar, which the next replaces;
 * elsewhere a line for each page.
 */
export function progressTo(
  output: Output,
  screen: Screen = process.stderr,
): (progress: Progress) => void {
  if (!screen.isTTY) return ({ message }) => output.note(message);
  return (progress) => void screen.write(CLEAR + lineOf(progress, screen.columns ?? 80));
}

/** Takes the bar away, before something else is written. */
export function endProgress(screen: Screen = process.stderr): void {
  if (screen.isTTY) screen.write(CLEAR);
}

/** `[#####···············]  3/20 rejected: https://…`, as long as the terminal is wide. */
export function lineOf({ done, total, message }: Progress, columns: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const full = Math.round(share * CELLS);
  const bar = "#".repeat(full) + "·".repeat(CELLS - full);
  const line = `[${bar}] ${String(done).padStart(String(total).length)}/${total} ${message}`;
  return line.length > columns - 1 ? `${line.slice(0, Math.max(1, columns - 2))}…` : line;
}
