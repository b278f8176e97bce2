import { isThirdParty } from "../../party.ts";
import type { Provider } from "../../schema.ts";
import { paragraph, type Inline, type Section } from "../content.ts";
import { formatsIn } from "../../locales/formats.ts";
import type { Setting } from "../setting.ts";

/** Every third party and every recipient, with what it is, where data goes, and its own policy. */
export function third(setting: Setting): Section {
  const { register, locale } = setting;
  const { heading, none, intro } = locale.policy.third;
  const ids = Object.values(register.services).flatMap((service) =>
    (isThirdParty(register, service) ? [service.provider] : []).concat(service.recipients ?? []),
  );
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
