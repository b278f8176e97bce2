import {
  DEFAULT_COLOURS,
  editRegister,
  hasErrors,
  parseRegister,
  type ConsentOptions,
  type Register,
} from "@glassjar/register";
import type { BannerAnswerJson, BannerJson } from "./preview-schemas.ts";

const CONSENT = "/site/consent";
const OWN = /^\/site\/consent\/(look|scheme|theme|control)(\/|$)/;

/**
 * What a register text says about the look of its banner. With `banner` the text is edited first, so
 * that it says that: comments, order and everything else stay as they are.
 *
 * @param text a register; one with mistakes of syntax or schema is not edited but reported
 */
export function bannerAnswer(text: string, banner?: BannerJson): BannerAnswerJson {
  const { register, problems } = parseRegister(text);
  if (!register) return { text, problems: [...problems], shown: false, fair: false };
  const edited = banner === undefined ? text : editBanner(text, register, banner);
  const result = parseRegister(edited);
  const own = result.problems.filter(({ pointer }) => OWN.test(pointer));
  return {
    text: edited,
    banner: banner ?? pickBanner(register.site.consent),
    languages: [...register.site.languages],
    defaults: DEFAULT_COLOURS,
    problems: own,
    shown: result.register !== undefined,
    fair: !hasErrors(own),
  };
}

function pickBanner({ look, scheme, theme, control }: ConsentOptions = {}): BannerJson {
  return withoutEmpty({ look, scheme, theme, control }) ?? {};
}

function editBanner(text: string, { site }: Register, banner: BannerJson): string {
  const { look, scheme, theme = {}, control } = banner;
  const { light = {}, dark = {}, radius, font } = theme;
  const wanted = withoutEmpty({
    ...site.consent,
    look,
    scheme,
    theme: withoutEmpty({ light: withoutEmpty(light), dark: withoutEmpty(dark), radius, font }),
    control,
  });
  return editsOf(site.consent, wanted, CONSENT).reduce(
    (edited, [pointer, value]) => editRegister(edited, pointer, value),
    text,
  );
}

type Edit = readonly [pointer: string, value: unknown];

/** The fewest edits that lead from one value to another, leaf by leaf, so that comments stay. */
function editsOf(before: unknown, after: unknown, pointer: string): Edit[] {
  if (isMapping(after) && (before === undefined || isMapping(before))) {
    const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
    return [...keys].flatMap((key) => editsOf(before?.[key], after[key], `${pointer}/${key}`));
  }
  return before === after ? [] : [[pointer, after]];
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** A mapping without what is undefined; undefined where nothing is left. */
function withoutEmpty<T extends object>(mapping: T): Present<T> | undefined {
  const kept = Object.entries(mapping).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Present<T>);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
