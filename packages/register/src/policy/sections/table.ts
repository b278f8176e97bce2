import { owesConsent } from "../../category.ts";
import { itemKey, purposesOf } from "../../item.ts";
import type { ItemKind } from "../../kinds.ts";
import { formatLifetime } from "../../lifetime.ts";
import { partyOf } from "../../party.ts";
import type { Item, Purpose, Service } from "../../schema.ts";
import type { Group, Inline, Line, Row, Section } from "../content.ts";
import { formatsIn } from "../../locales/formats.ts";
import type { Setting } from "../setting.ts";
import { areaWords, categoryWords } from "../words.ts";

/** The table: every service of the register with every item it stores. */
export function table(setting: Setting): Section {
  const { register, locale, say, fill } = setting;
  const { heading, caption, columns } = locale.policy.table;
  return {
    id: "table",
    heading,
    blocks: [
      {
        kind: "table",
        caption: fill(caption, { site: say(register.site.name) }),
        columns,
        groups: Object.values(register.services).map((service) => groupOf(setting, service)),
      },
    ],
  };
}

function groupOf(setting: Setting, service: Service): Group {
  const { register, language, quote } = setting;
  const provider = register.providers[service.provider];
  const areas = areaWords(service, language);
  const name = quote(service.name);
  const items = service.items.map((item) => rowOf(setting, item));
  return {
    provider: provider ? [quote(provider.name)] : [service.provider],
    function: areas === "" ? [name] : [name, ` (${areas})`],
    details: detailsOf(setting, service),
    rows:
      items.length > 0 && !service.hosts?.length ? items : [...items, hostsRow(setting, service)],
  };
}

function detailsOf(setting: Setting, service: Service): Group["details"] {
  const { register, locale, language, fill, say } = setting;
  const { consent, legalBasis, recipients } = locale.policy.table;
  const category = categoryWords(register, service.category, language).name;
  const names = (service.recipients ?? []).flatMap((id) => register.providers[id] ?? []);
  const list = formatsIn(language).lists.format(names.map(({ name }) => say(name)));
  const basis = service.legalBasis && locale.legalBases[service.legalBasis];
  return [
    fill(consent, { category, need: consentWords(setting, service) }),
    ...(basis === undefined ? [] : [fill(legalBasis, { basis })]),
    ...(names.length === 0 ? [] : [fill(recipients, { names: list })]),
  ];
}

function consentWords({ register, locale, fill }: Setting, service: Service): string {
  const { needsConsent, needsNone, exempt } = locale.policy.table;
  if (owesConsent(register, service)) return needsConsent;
  return service.exempt === undefined
    ? needsNone
    : fill(exempt, { ground: locale.grounds[service.exempt] });
}

function rowOf(setting: Setting, item: Item): Row {
  const { kind, name } = itemKey(item) ?? { kind: "cookie", name: "" };
  return {
    item: [{ code: name }, ` (${partyWords(setting, item, kind)})`],
    purposes: purposesOf(item).map((purpose) => purposeLine(setting, purpose)),
    duration: durationOf(setting, item, kind),
  };
}

function partyWords({ register, locale, fill }: Setting, item: Item, kind: ItemKind): string {
  const { firstParty, thirdParty, thirdPartyOf, kindAndParty } = locale.words;
  const third =
    item.domain === undefined ? thirdParty : fill(thirdPartyOf, { domain: item.domain });
  const party = partyOf(register, item) === "first" ? firstParty : third;
  return kind === "cookie" ? party : fill(kindAndParty, { kind: locale.kinds[kind], party });
}

function purposeLine({ locale, quote, fill }: Setting, { text, exempt }: Purpose): Line {
  const words = quote(text);
  if (exempt === undefined) return [words];
  return [words, ` (${fill(locale.policy.table.exempt, { ground: locale.grounds[exempt] })})`];
}

function durationOf({ locale, language, fill }: Setting, item: Item, kind: ItemKind): string {
  if (item.lifetime === undefined && kind === "fingerprint") return locale.words.notStored;
  const duration = formatLifetime(item.lifetime ?? usualLifetime(kind), language);
  return item.renewed ? fill(locale.words.renewed, { duration }) : duration;
}

/** How long browsers keep a kind of item of which nothing else is said. */
function usualLifetime(kind: ItemKind): string {
  return kind === "cookie" || kind === "sessionStorage" ? "session" : "persistent";
}

function hostsRow({ locale }: Setting, service: Service): Row {
  const { loadsFrom, nothingStored } = locale.policy.table;
  const hosts = (service.hosts ?? []).flatMap((host, at): Inline[] =>
    at === 0 ? [{ code: host }] : [" ", { code: host }],
  );
  return {
    item: hosts.length === 0 ? [nothingStored] : [`${loadsFrom} `, ...hosts],
    purposes: [["–"]],
    duration: "–",
  };
}
