import type { PolicyDocument } from "./content.ts";
import type { PolicyOptions } from "./options.ts";
import { audience } from "./sections/audience.ts";
import { audit } from "./sections/audit.ts";
import { browsers } from "./sections/browsers.ts";
import { changes } from "./sections/changes.ts";
import { choice } from "./sections/choice.ts";
import { devices } from "./sections/devices.ts";
import { rights } from "./sections/rights.ts";
import { signals } from "./sections/signals.ts";
import { table } from "./sections/table.ts";
import { third } from "./sections/third.ts";
import { what } from "./sections/what.ts";
import { which } from "./sections/which.ts";
import { who } from "./sections/who.ts";
import { withdraw } from "./sections/withdraw.ts";
import { settingOf } from "./setting.ts";

/** In the order of the page. A section that has nothing to say is left out. */
const SECTIONS = [
  who,
  what,
  which,
  table,
  third,
  choice,
  withdraw,
  audience,
  browsers,
  signals,
  rights,
  devices,
  changes,
  audit,
] as const;

/** The policy of a register version in one language, as data: every rendering says exactly this. */
export function policyDocument(options: PolicyOptions): PolicyDocument {
  const setting = settingOf(options);
  const { locale, language, direction, number, date, fill, say } = setting;
  const { title, published, draft, superseded, current, contents } = locale.policy;
  const { version, currentHref } = options;
  const dated = { version: number(version), date: date(options.publishedAt) };
  return {
    language,
    direction,
    title,
    description: fill(locale.policy.table.caption, { site: say(options.register.site.name) }),
    published: fill(version === 0 ? draft : published, dated),
    ...(currentHref !== undefined && {
      superseded: [`${superseded} `, { href: currentHref, label: current }],
    }),
    contents,
    sections: SECTIONS.flatMap((section) => section(setting) ?? []),
  };
}
