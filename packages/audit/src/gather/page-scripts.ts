import { readFileSync } from "node:fs";
import type { ItemKind } from "@glassjar/register";
import type { Setter } from "../run.ts";
import { hostOf, reportedUrl } from "../site.ts";
import type { CreateCollector } from "./collector.ts";
import { seenCookie } from "./cookie.ts";

const HOOKS = new URL("../../bundle/hooks.js", import.meta.url);

interface Write {
  readonly kind: ItemKind;
  readonly text: string;
  readonly stack: string;
}

/** Watches what scripts of the page store, by hooks that run before them in every frame. */
export const pageScripts: CreateCollector = (log) => ({
  async context(context) {
    await context.exposeBinding("glassjarObserve", ({ frame }, write: Write) => {
      if (!isWrite(write)) return;
      const by = scriptOf(write.stack, frame.url());
      const url = frame.url();
      const seen =
        write.kind === "cookie"
          ? seenCookie(write.text, url, by)
          : ({ kind: write.kind, name: write.text, host: hostOf(url), how: "set", by } as const);
      if (seen) log.observe(seen);
    });
    await context.addInitScript(readFileSync(HOOKS, "utf8"));
  },
});

/** The binding is within reach of the page before the hooks take it away. */
function isWrite(write: unknown): write is Write {
  const { kind, text, stack } = (write ?? {}) as Record<string, unknown>;
  return typeof kind === "string" && typeof text === "string" && typeof stack === "string";
}

const PLACE = /((?:https?|blob|data|file):[^\s()]+?):(\d+):(\d+)\)?$/;

/** The innermost script of the stack that has an address: the hooks themselves have none. */
export function scriptOf(stack: string, frame: string): Setter {
  const about = reportedUrl(frame);
  for (const line of stack.split("\n")) {
    const [, url, row, column] = PLACE.exec(line.trim()) ?? [];
    if (url)
      return {
        by: "script",
        url: reportedUrl(url),
        line: Number(row),
        column: Number(column),
        frame: about,
      };
  }
  return { by: "unknown", frame: about };
}
