import type { PolicyDocument } from "./content.ts";
import { directionOf } from "./direction.ts";
import type { PolicyOptions } from "./options.ts";
import { audience } from "./sections/audience.ts";
import { changes } from "./sections/changes.ts";
import { choice } from "./sections/choice.ts";
import { rights } from "./sections/rights.ts";
import { table } from "./sections/table.ts";
import { third } from "./sections/third.ts";
import { what } from "./sections/what.ts";
import { which } from "./sections/which.ts";
import { who } from "./sections/who.ts";
import { settingOf } from "./setting.ts";

const SECTIONS = [who, what, which, table, third, choice, audience, rights, changes] as const;

/** The policy of a register version in one language, as data: every rendering says exactly this. */
export function policyDocument(options: PolicyOptions): PolicyDocument {
  const setting = settingOf(options);
  const { locale, language, number, date } = setting;
  return {
    language,
    direction: directionOf(language),
    title: locale.policy.title,
    published: locale.policy.published(number(options.version), date(options.publishedAt)),
    sections: SECTIONS.flatMap((section) => section(setting) ?? []),
  };
}
