import { lifetimeOf } from "../../lifetime.ts";
import type { Read } from "../record.ts";
import type { Statement } from "../statement.ts";
import {
  exactly,
  isObject,
  list,
  object,
  record,
  text,
  together,
  within,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

const DAY = 86_400;

/** A knowledge base of the EDPB website auditing tool: one, or a list of them. */
export const knowledgeShape: Shape = {
  title: "a knowledge base of the EDPB website auditing tool",
  read(value, file) {
    const bases = (Array.isArray(value) ? value : [value])
      .map(object)
      .filter((base) => Array.isArray(base["knowledges"]));
    if (bases.length === 0) return undefined;
    return together(
      bases.flatMap((base) =>
        list(base["knowledges"]).map((entry) =>
          ofKnowledge(object(entry), base["category"] === "localstorage", file),
        ),
      ),
    );
  },
};

/** The tool's words for categories; `?` and others are left open. */
const CATEGORIES: Readonly<Record<string, Pick<Statement, "category" | "exempt">>> = {
  technical: { category: "necessary" },
  "analytics (exempted)": { category: "statistical", exempt: "audience-measurement" },
  "analytics (non exempted)": { category: "statistical" },
  "content customisation": { category: "preferences" },
  "targeted advertising": { category: "marketing" },
  "social network": { category: "marketing" },
};

function ofKnowledge(entry: Json, storage: boolean, file: JsonFile): Read {
  const name = text(entry["name"])?.trim() ?? text(entry["key"])?.trim() ?? "";
  const domain = text(entry["domain"])?.replace(/^\*\.?/, "");
  const category = CATEGORIES[(text(entry["category"]) ?? "").toLowerCase()];
  const policy = text(entry["policy"]);
  return record(
    file,
    {
      name,
      kind: storage ? "localStorage" : "cookie",
      provider: text(entry["controller"]),
      description: text(entry["comment"]),
      wildcard: entry["wildcard_match"] === 1 ? "1" : undefined,
      domain: domain === "" ? undefined : domain,
    },
    { ...category, ...(policy && /^https?:\/\/\S+$/.test(policy) && { providerPolicy: policy }) },
  );
}

/** What the EDPB tool, or the Website Evidence Collector, saw on a site. */
export const observationShape: Shape = {
  title: "an analysis of the EDPB website auditing tool or the Website Evidence Collector",
  read(value, file) {
    const objects = within(value).filter(isObject);
    const cookies = objects.flatMap((card) => [
      ...list(card["cookieLines"]),
      ...(card["hosts"] || card["localStorage"] ? list(card["cookies"]) : []),
    ]);
    const lines = objects.flatMap((card) => list(card["localStorageLines"]));
    const stored = objects.flatMap((card) =>
      isObject(card["localStorage"]) && Array.isArray(card["cookies"])
        ? Object.entries(card["localStorage"])
        : [],
    );
    if (cookies.length + lines.length + stored.length === 0) return undefined;
    return together([
      ...cookies.map((line) => ofCookie(object(line), file)),
      ...lines.map((line) => ofStorage(object(line)["key"], object(line)["host"], file)),
      ...stored.flatMap(([host, entries]) =>
        Object.keys(object(entries)).map((key) => ofStorage(key, host, file)),
      ),
    ]);
  },
};

function ofCookie(line: Json, file: JsonFile): Read {
  const days = Number(line["expiresDays"]);
  const session = line["session"] === true || !(days > 0);
  const sameSite = (["Strict", "Lax", "None"] as const).find(
    (value) => value.toLowerCase() === text(line["sameSite"])?.toLowerCase(),
  );
  const domain = text(line["domain"])?.replace(/^\./, "");
  return exactly(file, "cookie", text(line["name"]) ?? "", {
    lifetime: session ? "session" : lifetimeOf(Math.round(days * DAY)),
    ...(domain && { domain }),
    ...(line["httpOnly"] === true && { httpOnly: true }),
    ...(line["secure"] === true && { secure: true }),
    ...(sameSite && { sameSite }),
    unsure: ["seen by an audit; what it is for is not said"],
  });
}

function ofStorage(key: unknown, host: unknown, file: JsonFile): Read {
  const domain = text(host)
    ?.replace(/^https?:\/\//, "")
    .replace(/[:/].*$/, "");
  return exactly(file, "localStorage", text(key) ?? "", {
    ...(domain && { domain }),
    unsure: ["seen by an audit; what it is for is not said"],
  });
}
