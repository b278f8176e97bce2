import type { Texts } from "../../../locales/texts.ts";
import type { Option } from "../../../parts/option.ts";
import { pointerTo, valueAt } from "./edits.ts";
import { keysAt, lastKey, type RegisterForm } from "./form.ts";
import { wordsIn } from "./words-in.ts";

/** The categories every register has. */
export const CATEGORIES = ["necessary", "preferences", "statistical", "marketing"] as const;

/** What is declared elsewhere in the register and can be named by a field; undefined for other fields. */
export function declaredFor(
  form: RegisterForm,
  pointer: string,
  texts: Texts,
  language: string,
): Option[] | undefined {
  const named = (root: string) =>
    keysAt(form, root).map((value) => ({
      value,
      label: wordsIn(valueAt(form.value, pointerTo(root, value, "name")), language) || value,
    }));
  switch (lastKey(pointer)) {
    case "provider":
    case "recipients":
      return named("/providers");
    case "areas":
      return keysAt(form, "/site/areas").map((value) => ({ value, label: value }));
    case "category":
    case "categories":
      return [
        ...CATEGORIES.map((value) => ({ value, label: texts.forms.categories[value] })),
        ...named("/categories").filter(({ value }) => !CATEGORIES.some((known) => known === value)),
      ];
    default:
      return undefined;
  }
}

/** What the values of a closed list are called; one without words is called as it is written. */
export function optionsFor(pointer: string, values: readonly unknown[], texts: Texts): Option[] {
  const words = tableFor(pointer, texts);
  return values.map(String).map((value) => ({ value, label: words[value] ?? value }));
}

function tableFor(pointer: string, texts: Texts): Readonly<Record<string, string>> {
  const { values } = texts.declaring;
  if (/\/regimes\//.test(pointer)) return values.regime;
  switch (lastKey(pointer)) {
    case "undeclared":
      return values.undeclared;
    case "legalBasis":
      return values.legalBasis;
    case "safeguard":
      return values.safeguard;
    case "exempt":
      return texts.forms.grounds;
    case "role":
      return texts.forms.roles;
    case "party":
      return texts.forms.parties;
    default:
      return {};
  }
}

/** The label of a field, and what explains it. */
export function labelFor(pointer: string, texts: Texts): { label: string; help?: string } {
  const keys = pointer.split("/");
  const own = keys.at(-1) ?? "";
  const qualified = `${keys.at(-2) ?? ""}.${own}`;
  const { labels, helps }: Tables = texts.declaring;
  const shared = sharedTables(texts);
  const label = labels[qualified] ?? labels[own] ?? shared.labels[own] ?? own;
  const explained = helps[qualified] ?? helps[own];
  const help = explained ?? (qualified === "header.country" ? undefined : shared.helps[own]);
  return help === undefined ? { label } : { label, help };
}

interface Tables {
  readonly labels: Readonly<Record<string, string>>;
  readonly helps: Readonly<Record<string, string>>;
}

function sharedTables({ forms }: Texts): Tables {
  const labels = {
    name: forms.name,
    origin: forms.origin,
    languages: forms.languages,
    country: forms.country,
    url: forms.website,
    policy: forms.policy,
    role: forms.role,
    provider: forms.provider,
    category: forms.category,
    hosts: forms.hosts,
    party: forms.party,
    lifetime: forms.lifetime,
    text: forms.purpose,
    purpose: forms.purpose,
  };
  return { labels, helps: { country: forms.countryHelp } };
}
