import { CHOICE_COOKIE } from "@glassjar/consent/choice";
import { chooseTexts, type PlaceholderTexts, type Regime } from "@glassjar/consent";
import { itemKey, owesConsent, textIn, type Register } from "@glassjar/register";
import { sourceOf } from "./gate-rules.ts";
import type { GateSource } from "./gate-config.ts";

/**
 * What erasing a cookie needs beyond its name (RFC 6265 §5.3: a cookie is its name, domain and
 * path; CHIPS adds the partition).
 */
export interface ErasureKey {
  /** The declared name or pattern, as the source of a regular expression. */
  readonly name: string;
  /** Whether the name is one, not a pattern: then it can be expired where it is not seen. */
  readonly exact: boolean;
  readonly path?: string;
  readonly domain?: string;
  readonly partitioned?: boolean;
}

/** Whom held content is from: what stands in for it says so. */
export interface ContentProvider {
  readonly name: string;
  /** Address of the provider's privacy policy. */
  readonly policy?: string;
}

/** What the choose script is given: what only a visitor who decides needs. Plain JSON. */
export interface ChooseConfig {
  /** The published version a new choice is about. */
  readonly version: number;
  readonly regime: Regime;
  readonly cookie: {
    readonly name: string;
    readonly domain?: string;
    /** Whether the choice cookie carries `Secure`. */
    readonly secure: boolean;
  };
  /** Mount prefix of our own paths. */
  readonly base: string;
  /** True behind the edge: a choice that changes what may pass reloads the page once. */
  readonly enforcedByHttp: boolean;
  /** Cookies that have to be granted and that declare more than a name. */
  readonly keys: readonly ErasureKey[];
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Name of our own control; empty where the page gets none. */
  readonly control: string;
  readonly texts: PlaceholderTexts;
  /** By service, for those that have hosts. */
  readonly providers: Readonly<Record<string, ContentProvider>>;
}

/** Boils a register version down to what the choose script needs, in one language. */
export function chooseConfig(source: GateSource, language: string): ChooseConfig {
  const { register, version } = source;
  const { name = CHOICE_COOKIE, domain } = register.site.choiceCookie ?? {};
  const texts = chooseTexts(language, register.site.languages);
  return {
    version,
    regime: source.regime ?? "opt-in",
    cookie: { name, secure: source.secure ?? false, ...(domain === undefined ? {} : { domain }) },
    base: source.base ?? "",
    enforcedByHttp: source.enforcedByHttp ?? false,
    keys: erasureKeys(register),
    language: texts.language,
    direction: texts.direction,
    control: register.site.consent?.control === false ? "" : texts.preferences,
    texts: texts.placeholder,
    providers: contentProviders(register, texts.language),
  };
}

function contentProviders(register: Register, language: string): Record<string, ContentProvider> {
  return Object.fromEntries(
    Object.entries(register.services)
      .filter(([, { hosts }]) => hosts !== undefined && hosts.length > 0)
      .map(([id, service]) => {
        const { name = service.provider, policy } = register.providers[service.provider] ?? {};
        const said = textIn(name, language, register.site.languages);
        return [id, { name: said, ...(policy === undefined ? {} : { policy }) }];
      }),
  );
}

function erasureKeys(register: Register): ErasureKey[] {
  return Object.values(register.services)
    .filter((service) => owesConsent(register, service))
    .flatMap(({ items }) =>
      items.flatMap((item): ErasureKey[] => {
        const { domain, partitioned } = item;
        // The root is where a cookie is looked for anyway.
        const path = item.path === "/" ? undefined : item.path;
        const key = itemKey(item);
        if (key?.kind !== "cookie" || !(path ?? domain ?? partitioned)) return [];
        return [
          {
            name: sourceOf(key.name),
            exact: !key.name.includes("*"),
            ...(path === undefined ? {} : { path }),
            ...(domain === undefined ? {} : { domain }),
            ...(partitioned === undefined ? {} : { partitioned }),
          },
        ];
      }),
    );
}
