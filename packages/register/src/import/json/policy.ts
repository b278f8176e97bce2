import { Check } from "typebox/value";
import { BUILT_IN_CATEGORIES } from "../../category.ts";
import { EXEMPTION_GROUNDS, ITEM_KINDS, LEGAL_BASES, type ItemKind } from "../../kinds.ts";
import { RegisterSchema, type Register } from "../../schema.ts";
import type { Read } from "../record.ts";
import type { ProviderFacts, Reading, SaidPurpose, Statement } from "../statement.ts";
import {
  exactly,
  isObject,
  list,
  object,
  puzzled,
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
    const providers = services.map(({ provider }) => object(provider));
    const names = new Map(providers.map(({ id, name }) => [id, text(name)]));
    const about = providers.map(
      (provider) => [text(provider["name"]) ?? "", providerFacts(provider)] as const,
    );
    const site = siteFacts(value);
    const name = text(object(value["site"])["name"]);
    const operator = names.get("operator");
    const categories = categoriesOf(value, language);
    return {
      ...together([
        ...services.flatMap((service) => ofService(service, { language, file, names })),
        ...unnamed(services, names).map((id) =>
          puzzled(file, id, "of this recipient the policy has no more than its identifier"),
        ),
        listed(file, site.others),
        ...about.map(([, { others }]) => listed(file, others)),
      ]),
      site: { ...(name !== undefined && { name }), ...site.kept },
      providers: new Map(about.map(([who, { kept }]) => [who, kept as ProviderFacts])),
      ...(operator !== undefined && { operator }),
      ...(categories && { categories }),
    };
  },
};

interface Policy {
  readonly language: string;
  readonly file: JsonFile;
  /** Names of the providers by identifier. */
  readonly names: ReadonlyMap<unknown, string | undefined>;
}

function ofService(service: Json, policy: Policy): Read[] {
  const { file } = policy;
  const facts = serviceFacts(service, policy);
  const hosts = list(service["hosts"]).map(String);
  const place = file.place(hosts[0] ?? "");
  const about: Read[] =
    hosts.length > 0 ? [{ statements: [{ ...facts, hosts, place }], notUnderstood: [] }] : [];
  const items = list(service["items"]).map(object);
  return [
    ...about,
    ...items.map((item) => {
      const kind = oneOf(ITEM_KINDS, item["kind"]) ?? ("cookie" satisfies ItemKind);
      return exactly(file, kind, String(item["name"]), { ...facts, ...itemFacts(item, policy) });
    }),
  ];
}

function serviceFacts(service: Json, { language, names }: Policy): Partial<Statement> {
  const provider = object(service["provider"]);
  const [category, name] = [text(service["category"]), text(provider["name"])];
  const exempt = oneOf(EXEMPTION_GROUNDS, service["exempt"]);
  const legalBasis = oneOf(LEGAL_BASES, service["legalBasis"]);
  // Of one that only receives data the policy has no more than its identifier.
  const recipients = list(service["recipients"]).map((id) => names.get(id) ?? String(id));
  return {
    ...(category !== undefined && { category }),
    ...(provider["id"] !== "operator" && name !== undefined && { provider: name }),
    ...(exempt && { exempt }),
    ...(legalBasis && { legalBasis }),
    ...(recipients.length > 0 && { recipients }),
    ...(Array.isArray(service["areas"]) && { areas: list(service["areas"]).map(String) }),
    service: { text: text(service["name"]) ?? "", language },
  };
}

/** Recipients that provide no service, whose names the policy does not have. */
function unnamed(services: readonly Json[], names: Policy["names"]): string[] {
  const ids = services.flatMap(({ recipients }) => list(recipients).map(String));
  return [...new Set(ids)].filter((id) => names.get(id) === undefined);
}

const FLAGS = ["renewed", "httpOnly", "secure", "partitioned", "conditional"] as const;

function itemFacts(item: Json, { language }: Policy): Partial<Statement> {
  const purposes = list(item["purposes"]).flatMap((one) => purposeOf(object(one), language));
  const words = text(item["purpose"]);
  const party = oneOf(["first", "third"] as const, item["party"]);
  const sameSite = oneOf(["Strict", "Lax", "None"] as const, item["sameSite"]);
  const [lifetime, domain, path] = [item["lifetime"], item["domain"], item["path"]].map(text);
  return {
    ...(purposes.length > 0 && { purposes }),
    ...(purposes.length === 0 && words !== undefined && { purpose: { text: words, language } }),
    ...(lifetime !== undefined && { lifetime }),
    ...(domain !== undefined && { domain }),
    ...(path !== undefined && { path }),
    ...(party && { party }),
    ...(sameSite && { sameSite }),
    ...Object.fromEntries(FLAGS.flatMap((flag) => (item[flag] === true ? [[flag, true]] : []))),
  };
}

function purposeOf(purpose: Json, language: string): SaidPurpose[] {
  const words = text(purpose["text"]);
  const exempt = oneOf(EXEMPTION_GROUNDS, purpose["exempt"]);
  return words === undefined
    ? []
    : [{ text: { text: words, language }, ...(exempt && { exempt }) }];
}

const PROVIDER_FACTS = ["policy", "country", "role", "address", "transfers", "url"] as const;
const SITE_FACTS = ["controller", "authority", "review"] as const;
const NOTHING: Register = {
  glassjar: 1,
  site: { name: "x", origin: "https://site.example", languages: ["en"] },
  providers: {},
  services: {},
};

/** Those facts of a record that a register can hold, and the others. */
function sorted<Name extends string>(
  record: Json,
  names: readonly Name[],
  registerWith: (facts: Json) => unknown,
): { kept: Json; others: Json } {
  const said = names.filter((name) => record[name] !== undefined);
  const fits = (name: Name): boolean =>
    Check(RegisterSchema, registerWith({ [name]: record[name] }));
  const pick = (some: readonly Name[]): Json =>
    Object.fromEntries(some.map((name) => [name, record[name]]));
  return {
    kept: pick(said.filter(fits)),
    others: pick(said.filter((name) => !fits(name))),
  };
}

function providerFacts(provider: Json): { kept: Json; others: Json } {
  return sorted(provider, PROVIDER_FACTS, (facts) => ({
    ...NOTHING,
    providers: { p: { name: "x", ...facts } },
  }));
}

function siteFacts(policy: Json): { kept: Json; others: Json } {
  return sorted(policy, SITE_FACTS, (facts) => ({
    ...NOTHING,
    site: { ...NOTHING.site, ...facts },
  }));
}

/** Facts that are said in a way no register can. */
function listed(file: JsonFile, others: Json): Read {
  return together(
    Object.entries(others).map(([name, value]) =>
      puzzled(file, `${name}: ${JSON.stringify(value)}`, "a register cannot hold this"),
    ),
  );
}

/** The categories the site has of its own. */
function categoriesOf(value: Json, language: string): Reading["categories"] | undefined {
  const own = list(value["categories"])
    .map(object)
    .filter(({ id, name }) => text(id) !== undefined && text(name) !== undefined)
    .filter(({ id }) => oneOf(BUILT_IN_CATEGORIES, id) === undefined);
  if (own.length === 0) return undefined;
  return Object.fromEntries(
    own.map(({ id, name, description, consent }) => {
      const words = text(description);
      return [
        String(id),
        {
          name: { [language]: String(name) },
          ...(words !== undefined && { description: { [language]: words } }),
          consent: consent === true,
        },
      ];
    }),
  );
}

function oneOf<Value extends string>(values: readonly Value[], said: unknown): Value | undefined {
  return values.find((value) => value === said);
}
