import { owesConsent } from "../../category.ts";
import { itemKey } from "../../item.ts";
import type { ItemKind } from "../../kinds.ts";
import { formatLifetime } from "../../lifetime.ts";
import { partyOf } from "../../party.ts";
import type { Item, Service } from "../../schema.ts";
import type { Group, Inline, Row, Section } from "../content.ts";
import type { Setting } from "../setting.ts";
import { areaWords, categoryWords } from "../words.ts";

/** The table: every service of the register with every item it stores. */
export function table(setting: Setting): Section {
  const { register, locale, say } = setting;
  const { heading, caption, columns } = locale.policy.table;
  return {
    id: "table",
    heading,
    blocks: [
      {
        kind: "table",
        caption: caption(say(register.site.name)),
        columns,
        groups: Object.values(register.services).map((service) => groupOf(setting, service)),
      },
    ],
  };
}

function groupOf(setting: Setting, service: Service): Group {
  const { register, language, locale, quote } = setting;
  const provider = register.providers[service.provider];
  const areas = areaWords(service, language);
  const name = quote(service.name);
  const category = categoryWords(register, service.category, language).name;
  const items = service.items.map((item) => rowOf(setting, item));
  return {
    provider: provider ? [quote(provider.name)] : [service.provider],
    function: areas === "" ? [name] : [name, ` (${areas})`],
    consent: locale.policy.table.consent(category, consentWords(setting, service)),
    rows:
      items.length > 0 && !service.hosts?.length ? items : [...items, hostsRow(setting, service)],
  };
}

function consentWords({ register, locale }: Setting, service: Service): string {
  const { needsConsent, needsNone, exempt } = locale.policy.table;
  if (owesConsent(register, service)) return needsConsent;
  return service.exempt === undefined ? needsNone : exempt(locale.grounds[service.exempt]);
}

function rowOf({ register, locale, language, quote }: Setting, item: Item): Row {
  const { kind, name } = itemKey(item) ?? { kind: "cookie", name: "" };
  const { firstParty, thirdParty, thirdPartyOf, kindAndParty } = locale.words;
  const third = item.domain === undefined ? thirdParty : thirdPartyOf(item.domain);
  const party = partyOf(register, item) === "first" ? firstParty : third;
  const said = kind === "cookie" ? party : kindAndParty(locale.kinds[kind], party);
  return {
    item: [{ code: name }, ` (${said})`],
    purpose: [quote(item.purpose)],
    duration:
      item.lifetime === undefined && kind === "fingerprint"
        ? locale.words.notStored
        : formatLifetime(item.lifetime ?? usualLifetime(kind), language),
  };
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
    purpose: ["–"],
    duration: "–",
  };
}
