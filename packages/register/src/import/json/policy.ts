import { ITEM_KINDS, type ItemKind } from "../../kinds.ts";
import type { Read } from "../record.ts";
import type { Statement } from "../statement.ts";
import {
  exactly,
  isObject,
  list,
  object,
  text,
  together,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** The policy of this product as JSON: `/cookies.json`. */
export const policyShape: Shape = {
  title: "a Glassjar policy (policy.json)",
  read(value, file) {
    if (!isObject(value) || !Array.isArray(value["services"]) || !isObject(value["site"]))
      return undefined;
    const services = list(value["services"]).map(object);
    if (!services.every(({ items, provider }) => Array.isArray(items) && isObject(provider)))
      return undefined;
    const language = text(value["language"]) ?? file.context.language;
    return together(services.flatMap((service) => ofService(service, language, file)));
  },
};

function ofService(service: Json, language: string, file: JsonFile): Read[] {
  const provider = object(service["provider"]);
  const facts: Partial<Statement> = {
    ...(text(service["category"]) && { category: String(service["category"]) }),
    ...(provider["id"] !== "operator" &&
      text(provider["name"]) && { provider: String(provider["name"]) }),
    ...(text(provider["policy"]) && { providerPolicy: String(provider["policy"]) }),
    ...(text(service["exempt"]) && {
      exempt: service["exempt"] as NonNullable<Statement["exempt"]>,
    }),
    ...(Array.isArray(service["areas"]) && { areas: list(service["areas"]).map(String) }),
    service: { text: text(service["name"]) ?? "", language },
  };
  const hosts = list(service["hosts"]).map(String);
  const about: Read[] =
    hosts.length > 0
      ? [
          {
            statements: [{ ...facts, hosts, place: file.place(hosts[0] ?? "") }],
            notUnderstood: [],
          },
        ]
      : [];
  const items = list(service["items"])
    .map(object)
    .map((item) => {
      const kind =
        ITEM_KINDS.find((known) => known === item["kind"]) ?? ("cookie" satisfies ItemKind);
      return exactly(file, kind, String(item["name"]), {
        ...facts,
        ...(text(item["purpose"]) && { purpose: { text: String(item["purpose"]), language } }),
        ...(text(item["lifetime"]) && { lifetime: String(item["lifetime"]) }),
        ...(text(item["domain"]) && { domain: String(item["domain"]) }),
        ...((item["party"] === "first" || item["party"] === "third") && { party: item["party"] }),
        ...(text(item["path"]) && { path: String(item["path"]) }),
        ...(item["httpOnly"] === true && { httpOnly: true }),
        ...(item["secure"] === true && { secure: true }),
      });
    });
  return [...about, ...items];
}
