type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The addresses that speculation rules make a browser fetch (HTML "speculation rules"). Rules that
 * take them from the links of the page, wherever these lead, give "", an address nobody knows.
 * Undefined where the text is no rules: browsers drop it.
 */
export function speculationAddresses(text: string): string[] | undefined {
  const rules = parse(text);
  if (!isObject(rules)) return undefined;
  return Object.values(rules).flatMap((set) =>
    Array.isArray(set) ? set.flatMap((rule: Json) => ruleAddresses(rule)) : [],
  );
}

/** What stands for any host. */
export const ANYWHERE = "anywhere";

function ruleAddresses(rule: Json): string[] {
  if (!isObject(rule)) return [];
  const { urls } = rule;
  if (Array.isArray(urls)) return urls.filter((url: Json) => typeof url === "string");
  return "where" in rule && !isOwn(rule["where"] ?? null) ? [ANYWHERE] : [];
}

/** Whether a condition lets through only addresses of the page's own host: paths, as far as it says. */
function isOwn(condition: Json): boolean {
  if (!isObject(condition)) return false;
  const { and, or, href_matches: patterns } = condition;
  if (patterns !== undefined) return list(patterns).every((pattern) => isPath(pattern));
  if (Array.isArray(and)) return and.some((part: Json) => isOwn(part));
  return Array.isArray(or) && or.every((part: Json) => isOwn(part));
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function isPath(pattern: Json): boolean {
  return typeof pattern === "string" && /^\/(?![/\\])/.test(pattern);
}

function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
