import { lifetimeOf } from "../../lifetime.ts";
import type { ItemKind } from "../../kinds.ts";
import type { Read } from "../record.ts";
import {
  exactly,
  isObject,
  list,
  object,
  puzzled,
  text,
  together,
  within,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/**
 * Device storage disclosures of vendors (IAB Europe, TCF "Vendor Device Storage & Operational
 * Disclosures" 1.1), which Usercentrics and others hand out as they are.
 */
export const disclosureShape: Shape = {
  title: "device storage disclosures of a TCF vendor (disclosures with identifier and type)",
  read(value, file) {
    const entries = within(value)
      .filter(isObject)
      .flatMap((part) => list(part["disclosures"]).filter(isObject))
      .filter((entry) => text(entry["identifier"]) && text(entry["type"]));
    return entries.length > 0 ? together(entries.map((entry) => ofEntry(entry, file))) : undefined;
  },
};

/** The kinds of the specification; storage of apps is none of a website's. */
const KINDS: Readonly<Record<string, ItemKind>> = { cookie: "cookie", web: "localStorage" };

function ofEntry(entry: Json, file: JsonFile): Read {
  const identifier = text(entry["identifier"]) ?? "";
  const kind = KINDS[text(entry["type"]) ?? ""];
  if (!kind) return puzzled(file, identifier, "storage of an app, or of a kind not known");
  const [listed] = list(entry["domains"]);
  const domain = (text(entry["domain"]) ?? text(listed))?.replace(/^(?:\*\.|\.|\*)/, "");
  const seconds = entry["maxAgeSeconds"];
  return exactly(file, kind, identifier, {
    ...(kind === "cookie" && typeof seconds === "number" && { lifetime: lasting(seconds) }),
    ...(entry["cookieRefresh"] === true && { renewed: true }),
    ...(domain && { domain }),
    category: "marketing",
    unsure: purposeRemark(entry),
  });
}

/** Zero is a session, a negative number a cookie that is only ever deleted. */
function lasting(seconds: number): string {
  return seconds > 0 ? lifetimeOf(seconds) : "session";
}

function purposeRemark(entry: Json): string[] {
  const numbers = list(entry["purposes"]).map(String);
  const said = text(object(entry["optOut"])["url"]);
  return [
    `TCF purposes ${numbers.length > 0 ? numbers.join(", ") : "are not named"}; say in words what it is for`,
    ...(said ? [`opt-out: ${said}`] : []),
  ];
}
