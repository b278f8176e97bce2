import { itemKey, purposeIn, purposesOf } from "../../item.ts";
import { ITEM_KINDS, type ItemKind } from "../../kinds.ts";
import { parseRegister } from "../../parse.ts";
import { textIn, languagesOf } from "../../text.ts";
import type { Item, Register, Text } from "../../schema.ts";
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

/** A register of this product as JSON. */
export const registerShape: Shape = {
  title: "a Glassjar register",
  read(value, file) {
    if (!isObject(value) || value["glassjar"] !== 1) return undefined;
    const { register } = parseRegister(JSON.stringify(value));
    return register && ofRegister(register, file);
  },
};

function ofRegister(register: Register, file: JsonFile): Read {
  const reads = Object.values(register.services).flatMap((service) => {
    const provider = register.providers[service.provider];
    const facts: Partial<Statement> = {
      category: service.category,
      ...(service.provider !== "operator" &&
        provider && { provider: textIn(provider.name, file.context.language) }),
      ...(provider?.policy && { providerPolicy: provider.policy }),
      ...(service.exempt && { exempt: service.exempt }),
      ...(service.areas && { areas: service.areas }),
    };
    const about: Read = {
      statements: service.hosts
        ? [
            {
              ...facts,
              place: file.place(service.hosts[0] ?? ""),
              hosts: service.hosts,
              service: said(service.name, file)[0] ?? { text: "", language: "en" },
            },
          ]
        : [],
      notUnderstood: [],
    };
    return [about].concat(service.items.flatMap((item) => ofItem(item, service.name, facts, file)));
  });
  return together(reads);
}

function ofItem(
  item: Register["services"][string]["items"][number],
  service: Text,
  facts: Partial<Statement>,
  file: JsonFile,
): Read[] {
  const key = itemKey(item);
  if (!key) return [];
  const { lifetime, party, domain, path, httpOnly, secure, sameSite } = item;
  const names = said(service, file);
  return saidOf(item, file).map((words) =>
    exactly(file, key.kind, key.name, {
      ...facts,
      ...(words.text !== "" && { purpose: words }),
      service: names.find(({ language }) => language === words.language) ?? names[0] ?? words,
      ...(lifetime !== undefined && { lifetime }),
      ...(party && { party }),
      ...(domain !== undefined && { domain }),
      ...(path !== undefined && { path }),
      ...(httpOnly && { httpOnly }),
      ...(secure && { secure }),
      ...(sameSite && { sameSite }),
    }),
  );
}

/** All purposes of an item, in each of their languages. */
function saidOf(item: Item, file: JsonFile): { text: string; language: string }[] {
  const tags = new Set(
    purposesOf(item).flatMap(({ text: words }) =>
      said(words, file).map(({ language }) => language),
    ),
  );
  return [...tags].map((language) => ({ text: purposeIn(item, language), language }));
}

function said(words: Text, { context }: JsonFile): { text: string; language: string }[] {
  const languages = languagesOf(words);
  return languages.length === 0
    ? [{ text: textIn(words, context.language), language: context.language }]
    : languages.map((language) => ({ text: textIn(words, language), language }));
}

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
