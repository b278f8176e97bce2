import { headingMeaning, type Context } from "../context.ts";
import { fieldOf, type Field } from "../lexicon/columns.ts";
import { categoryNamed, CATEGORIES } from "../lexicon/categories.ts";
import type { Read } from "../record.ts";
import {
  exactly,
  isObject,
  isRegExp,
  list,
  object,
  patternOfRegExp,
  puzzled,
  record,
  text,
  together,
  within,
  type Json,
  type JsonFile,
  type Shape,
} from "./shape.ts";

/** OneTrust: the domain data of a site, with its groups of cookies. */
export const oneTrustShape: Shape = {
  title: "OneTrust domain data (Groups with Cookies)",
  read(value, file) {
    const groups = within(value)
      .filter(isObject)
      .filter(
        (group) =>
          text(group["GroupName"]) &&
          (group["Cookies"] || group["FirstPartyCookies"] || group["Hosts"]),
      );
    if (groups.length === 0) return undefined;
    return together(groups.flatMap((group) => ofGroup(group, file)));
  },
};

function ofGroup(group: Json, file: JsonFile): Read[] {
  const name = text(group["GroupName"]) ?? "";
  const own = [...list(group["Cookies"]), ...list(group["FirstPartyCookies"])].map((cookie) =>
    ofOneTrust(object(cookie), name, undefined, file),
  );
  const hosted = list(group["Hosts"])
    .map(object)
    .flatMap((host) =>
      list(host["Cookies"]).map((cookie) => ofOneTrust(object(cookie), name, host, file)),
    );
  return [...own, ...hosted];
}

function ofOneTrust(cookie: Json, group: string, host: Json | undefined, file: JsonFile): Read {
  const days = text(cookie["Length"]);
  const session = cookie["IsSession"] === true || days === "0";
  return record(file, {
    name: text(cookie["Name"]) ?? text(cookie["name"]),
    category: group,
    domain: text(cookie["Host"]) ?? text(host?.["HostName"]),
    provider: text(host?.["DisplayName"]) ?? text(host?.["HostName"]),
    purpose: plain(
      text(cookie["description"]) ??
        text(cookie["Description"]) ??
        text(cookie["thirdPartyDescription"]) ??
        text(host?.["Description"]),
    ),
    lifetime: session ? "session" : days && (/\D/.test(days) ? days : `${days} days`),
  });
}

/** Cookiebot: the tables of its dialog, one per category. */
export const cookiebotShape: Shape = {
  title: "a Cookiebot declaration (cookieTableNecessary, …)",
  read(value, file) {
    const tables = within(value)
      .filter(isObject)
      .flatMap((part) => Object.entries(part))
      .flatMap(([key, rows]) => {
        const category = /^cookieTable(\w+)$/i.exec(key)?.[1];
        return category && Array.isArray(rows) ? [[category, rows] as const] : [];
      });
    if (tables.length === 0) return undefined;
    return together(
      tables.flatMap(([category, rows]) =>
        list(rows).map((row) => ofCookiebot(category, row, file)),
      ),
    );
  },
};

const COOKIEBOT: Readonly<Record<string, string>> = {
  preference: "preferences",
  statistics: "statistical",
  advertising: "marketing",
};

function ofCookiebot(category: string, row: unknown, file: JsonFile): Read {
  const cells = list(row).map(text);
  const known = COOKIEBOT[category.toLowerCase()] ?? categoryNamed(category);
  const [name, provider, purpose, lifetime, type] = cells;
  return record(
    file,
    {
      name: name && plain(name),
      provider: provider && plain(provider),
      purpose: purpose && plain(purpose),
      lifetime,
      kind: type,
    },
    known ? { category: known } : {},
  );
}

/** vanilla-cookieconsent: its categories with the cookies they clear, and the tables of its texts. */
export const vanillaShape: Shape = {
  title: "a vanilla-cookieconsent configuration (categories, language)",
  read(value, file) {
    if (!isObject(value) || !isObject(value["categories"]) || !value["language"]) return undefined;
    const translations = object(object(value["language"])["translations"]);
    const tables = Object.entries(translations).flatMap(([language, words]) =>
      ofSections(object(words), { ...file.context, language }, file),
    );
    const cleared = Object.entries(object(value["categories"])).flatMap(([id, category]) =>
      ofVanilla(id, object(category), file),
    );
    return together([...tables, ...cleared]);
  },
};

function ofSections(words: Json, context: Context, file: JsonFile): Read[] {
  return list(object(words["preferencesModal"])["sections"])
    .map(object)
    .flatMap((section) => {
      const table = object(section["cookieTable"]);
      const headers = object(table["headers"]);
      const category = categoryNamed(text(section["linkedCategory"]) ?? "");
      return list(table["body"])
        .map(object)
        .map((row) => {
          const fields = Object.fromEntries(
            Object.entries(row).map(([key, cell]) => [text(headers[key]) ?? key, text(cell)]),
          );
          return ofFlat(fields, { ...context, ...(category && { category }) }, file);
        });
    });
}

function ofVanilla(id: string, category: Json, file: JsonFile): Read[] {
  const known = categoryNamed(id) ?? CATEGORIES.within(id);
  const services = Object.entries(object(category["services"]));
  const cookies = [
    ...list(object(category["autoClear"])["cookies"]).map(
      (cookie) => [object(cookie), undefined] as const,
    ),
    ...services.flatMap(([key, service]) =>
      list(object(service)["cookies"]).map(
        (cookie) => [object(cookie), plain(text(object(service)["label"])) ?? key] as const,
      ),
    ),
  ];
  return cookies.map(([cookie, service]) =>
    configured(text(cookie["name"]) ?? "", file, {
      ...(known && { category: known }),
      ...(service && { provider: service }),
      ...(text(cookie["domain"]) && { domain: String(cookie["domain"]) }),
    }),
  );
}

/** Klaro: services with their purposes and the cookies they set. */
export const klaroShape: Shape = {
  title: "a Klaro configuration (services with purposes and cookies)",
  read(value, file) {
    if (!isObject(value)) return undefined;
    const services = [...list(value["services"]), ...list(value["apps"])].filter(isObject);
    if (!services.some((service) => Array.isArray(service["purposes"]))) return undefined;
    return together(
      services.flatMap((service) => ofKlaro(service, object(value["translations"]), file)),
    );
  },
};

function ofKlaro(service: Json, translations: Json, file: JsonFile): Read[] {
  const id = text(service["name"]) ?? "";
  const words = object(object(translations[file.context.language])[id]);
  const title = text(service["title"]) ?? text(words["title"]) ?? id;
  const purpose = text(service["description"]) ?? text(words["description"]);
  const category =
    service["required"] === true
      ? "necessary"
      : list(service["purposes"])
          .map(String)
          .map((word) => CATEGORIES.within(word))
          .find((found) => found !== undefined);
  const cookies = list(service["cookies"]);
  if (cookies.length === 0) return [puzzled(file, id, `service ${title} lists no cookies`)];
  return cookies.map((cookie) => {
    const [name, , domain] = Array.isArray(cookie)
      ? cookie.map(text)
      : isObject(cookie)
        ? [text(cookie["pattern"]) ?? text(cookie["name"]), undefined, text(cookie["domain"])]
        : [text(cookie)];
    return configured(name ?? "", file, {
      provider: title,
      ...(category && { category }),
      ...(purpose && { purpose: { text: purpose, language: file.context.language } }),
      ...(domain && { domain: domain.replace(/^\./, "") }),
    });
  });
}

/** tarteaucitron: services by key, each with its type and cookies. */
export const tarteaucitronShape: Shape = {
  title: "tarteaucitron services (key, type, name, uri, cookies)",
  read(value, file) {
    const services = within(value)
      .filter(isObject)
      .filter(
        (service) =>
          text(service["key"]) && text(service["type"]) && Array.isArray(service["cookies"]),
      );
    if (services.length === 0) return undefined;
    return together(services.flatMap((service) => ofTarteaucitron(service, file)));
  },
};

const TARTEAUCITRON: Readonly<Record<string, string>> = {
  analytic: "statistical",
  ads: "marketing",
  social: "marketing",
  video: "marketing",
  support: "marketing",
  comment: "marketing",
  api: "preferences",
  google: "marketing",
  needconsent: "marketing",
};

function ofTarteaucitron(service: Json, file: JsonFile): Read[] {
  const category =
    service["needConsent"] === false && !TARTEAUCITRON[String(service["type"])]
      ? "necessary"
      : TARTEAUCITRON[String(service["type"])];
  const uri = text(service["uri"]);
  const facts = {
    provider: text(service["name"]) ?? String(service["key"]),
    ...(category && { category }),
    ...(uri && /^https?:\/\/\S+$/.test(uri) && { providerPolicy: uri }),
  };
  const cookies = list(service["cookies"]);
  return cookies.length === 0
    ? [puzzled(file, String(service["key"]), `service ${facts.provider} lists no cookies`)]
    : cookies.map((cookie) => configured(String(cookie), file, facts));
}

/** An item of a configuration: a name, or a regular expression. */
function configured(name: string, file: JsonFile, facts: Parameters<typeof exactly>[3]): Read {
  const pattern = isRegExp(name) ? patternOfRegExp(name) : name;
  return pattern === undefined || !/[^*]/.test(pattern)
    ? puzzled(file, name, "this regular expression is no pattern with * in it; write one by hand")
    : exactly(file, "cookie", pattern, facts);
}

/** Any list of flat records whose keys are words for columns. */
export const recordsShape: Shape = {
  title: "a list of records such as { name, provider, purpose, duration }",
  read(value, file) {
    const lists = within(value).filter((part): part is unknown[] => Array.isArray(part));
    const reads = lists.flatMap((part) => {
      const records = part.filter(isObject);
      const named = records.filter(
        (entry) => Object.keys(entry).some((key) => nameKey(key)) && Object.keys(entry).length > 1,
      );
      return named.length > 0 && named.length >= records.length / 2
        ? records.map((entry) => ofFlat(textsOf(entry), file.context, file))
        : [];
    });
    return reads.length > 0 ? together(reads) : undefined;
  },
};

const textsOf = (entry: Json): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(entry).map(([key, cell]) => [key, text(cell)]));

const nameKey = (key: string): boolean => fieldOfKey(key) === "name";

function ofFlat(
  fields: Readonly<Record<string, string | undefined>>,
  context: Context,
  file: JsonFile,
): Read {
  const words = Object.entries(fields).flatMap(([key, cell]) => {
    const field = fieldOfKey(key);
    return field === undefined || cell === undefined ? [] : [[field, plain(cell)] as const];
  });
  const { category, ...rest } = Object.fromEntries(words);
  const meaning = category ? headingMeaning(category) : {};
  const known = { ...context, ...meaning };
  return record(
    file,
    { ...rest, ...(category && !("category" in meaning) && { category }) },
    {},
    known,
  );
}

/** Text without the markup that consent tools let into their texts. */
function plain<Words extends string | undefined>(words: Words): Words {
  return (
    words === undefined
      ? words
      : words
          .replaceAll(/<[a-z/][^<>]{0,500}>/gi, " ")
          .replaceAll(/\s+/g, " ")
          .trim()
  ) as Words;
}

function fieldOfKey(key: string): Field | undefined {
  const words = key.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("_", " ");
  const field = fieldOf(words);
  return field === "function" ? "purpose" : field;
}
