import { paragraph, type Section } from "../content.ts";
import { formatsIn } from "../../locales/formats.ts";
import type { PolicyAudit } from "../options.ts";
import type { Setting } from "../setting.ts";

/** When the site was last checked against its register, and what was found; absent where that is not known. */
export function audit(setting: Setting): Section | undefined {
  const { options, locale } = setting;
  const { heading, never } = locale.policy.audit;
  if (options.audit === undefined) return undefined;
  return {
    id: "audit",
    heading,
    blocks: [paragraph(options.audit === null ? never : resultOf(setting, options.audit))],
  };
}

function resultOf(setting: Setting, { at, version, findings }: PolicyAudit): string {
  const { locale, language, fill, date, number } = setting;
  const { text, clean, findings: forms } = locale.policy.audit;
  const form = forms[formatsIn(language).plurals.select(findings)] ?? forms.other;
  const result = findings === 0 ? clean : fill(form, { count: number(findings) });
  return `${fill(text, { date: date(at), version: number(version) })} ${result}`;
}
