import { paragraph, type Block, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** The rights of GDPR art. 15 to 21 and the complaint of art. 77. */
export function rights(setting: Setting): Section {
  const { heading, text, contact, complaint } = setting.locale.policy.rights;
  const paragraphs = [text, contact, complaint].map((words) => paragraph(words));
  return { id: "rights", heading, blocks: [...paragraphs, ...authorityOf(setting)] };
}

function authorityOf({ register, locale, quote, say }: Setting): Block[] {
  const { authority } = register.site;
  if (!authority) return [];
  const { name, url } = authority;
  const who = url === undefined ? quote(name) : { href: url, label: say(name) };
  return [paragraph(`${locale.policy.rights.authority} `, who)];
}
