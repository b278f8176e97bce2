import { isThirdParty } from "../../party.ts";
import type { Provider } from "../../schema.ts";
import { paragraph, type Inline, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** Every third party, with what it is, where it is and its own policy. */
export function third(setting: Setting): Section {
  const { register, locale } = setting;
  const { heading, none, intro } = locale.policy.third;
  const ids = Object.values(register.services)
    .filter((service) => isThirdParty(register, service))
    .map(({ provider }) => provider);
  const providers = [...new Set(ids)].flatMap((id) => register.providers[id] ?? []);
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

function entryOf({ locale, language, quote, say }: Setting, provider: Provider): Inline[] {
  const { privacyPolicy, roles } = locale.policy.third;
  const details = [
    provider.country && countryName(provider.country, language),
    provider.address && say(provider.address),
    provider.role && roles[provider.role],
  ].filter((detail) => detail !== undefined && detail !== "");
  return [
    quote(provider.name),
    ...details.map((detail) => ` · ${detail}`),
    ...(provider.policy === undefined
      ? []
      : [" · ", { href: provider.policy, label: privacyPolicy }]),
  ];
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
}
