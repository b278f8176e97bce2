import type { Provider } from "../../schema.ts";
import { paragraph, type Inline, type Section } from "../content.ts";
import { formatsIn } from "../../locales/formats.ts";
import type { Setting } from "../setting.ts";

/**
 * Everyone but the site itself who runs a service or receives its data, with what it is, where data
 * goes, and its own policy. Whose the cookies are does not matter: Google Analytics keeps its data
 * in first-party ones.
 */
export function third(setting: Setting): Section {
  const { register, locale } = setting;
  const { heading, none, intro } = locale.policy.third;
  const ids = Object.values(register.services).flatMap(({ provider, recipients = [] }) =>
    [provider].concat(recipients),
  );
  const providers = [...new Set(ids)]
    .filter((id) => !isOwn(setting, id))
    .flatMap((id) => register.providers[id] ?? []);
  return {
    id: "third-parties",
    heading,
    blocks:
      providers.length === 0
        ? [paragraph(none)]
        : [
            paragraph(intro),
            { kind: "list", entries: providers.map((provider) => entryOf(setting, provider)) },
          ],
  };
}

/** Whether a provider is the site itself: by its identifier, or by the name of the site or its controller. */
function isOwn({ register, say }: Setting, id: string): boolean {
  const provider = register.providers[id];
  const { name, controller } = register.site;
  const own = [name, ...(controller ? [controller.name] : [])].map(say);
  return id === "operator" || (provider !== undefined && own.includes(say(provider.name)));
}

function entryOf(setting: Setting, provider: Provider): Inline[] {
  const { locale, language, quote, say } = setting;
  const { privacyPolicy, roles } = locale.policy.third;
  const details = [
    provider.country && countryName(provider.country, language),
    provider.address && say(provider.address),
    provider.role && roles[provider.role],
    ...transfersOf(setting, provider),
  ].filter((detail) => detail !== undefined && detail !== "");
  return [
    quote(provider.name),
    ...details.map((detail) => ` · ${detail}`),
    ...(provider.policy === undefined
      ? []
      : [" · ", { href: provider.policy, label: privacyPolicy }]),
  ];
}

function transfersOf({ locale, language, fill }: Setting, { transfers = [] }: Provider): string[] {
  return transfers.map(({ country, safeguard }) =>
    fill(locale.policy.third.transfer, {
      country: countryName(country, language),
      safeguard: locale.safeguards[safeguard],
    }),
  );
}

function countryName(code: string, language: string): string {
  return formatsIn(language).countries.of(code) ?? code;
}
