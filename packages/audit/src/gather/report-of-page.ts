import { ITEM_KINDS, type ItemKind } from "@glassjar/register";
import type { How } from "../run.ts";
import type { DeviceTrace } from "../site-seen.ts";

/** What the hooks in a page tell, as it arrives. */
export type Report = { readonly stack: string; readonly url: string } & (
  | { readonly type: "cookie"; readonly text: string; readonly refused?: string }
  | {
      readonly type: "item";
      readonly kind: ItemKind;
      readonly how: How;
      readonly name: string;
      readonly value?: string;
    }
  | { readonly type: "fingerprint"; readonly name: string }
  | { readonly type: "timer"; readonly name: string; readonly within: number }
  | { readonly type: "body"; readonly name: string; readonly value: string }
  | {
      readonly type: "trace";
      readonly kind: DeviceTrace["kind"];
      readonly name: string;
      readonly value?: string;
    }
  | {
      readonly type: "violation";
      readonly directive: string;
      readonly blocked: string;
      readonly enforced: boolean;
    }
);

const KINDS: ReadonlySet<unknown> = new Set(ITEM_KINDS);
const HOWS: ReadonlySet<unknown> = new Set(["set", "read", "deleted"]);
const TRACES: ReadonlySet<unknown> = new Set(["sharedWorker", "fileSystem", "windowName"]);

/** Whether something the page sent is what the hooks send: a page could send anything. */
export function isReport(value: unknown): value is Report {
  if (typeof value !== "object" || value === null) return false;
  const told = value as Record<string, unknown>;
  const texts = (...names: string[]) => names.every((name) => typeof told[name] === "string");
  if (!texts("type", "stack", "url")) return false;
  if (told["type"] === "cookie") return texts("text");
  if (told["type"] === "item")
    return texts("name") && KINDS.has(told["kind"]) && HOWS.has(told["how"]);
  if (told["type"] === "fingerprint") return texts("name");
  if (told["type"] === "timer") return texts("name") && Number.isFinite(told["within"]);
  if (told["type"] === "body") return texts("name", "value");
  if (told["type"] === "trace") return texts("name") && TRACES.has(told["kind"]);
  return texts("directive", "blocked") && typeof told["enforced"] === "boolean";
}
