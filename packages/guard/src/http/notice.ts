import { noticeConfig, noticeTemplate, type NoticeTemplate } from "@glassjar/consent";
import { consentCategories, type Register } from "@glassjar/register";
import { keeper } from "./kept.ts";
import type { PageContext } from "./site.ts";

/** What the notice on a page is written from. */
export interface NoticePage {
  readonly register: Register;
  readonly version: number;
  /** Path prefix of our own routes; empty for none. */
  readonly base: string;
  /** Address of the notice's style sheet. */
  readonly style: string;
}

/**
 * Writes the first layer into the pages of visitors who are still to be asked, so that it is in the
 * first paint and works without a script.
 */
export function noticeWriter(page: NoticePage): (context: PageContext) => string {
  const { register, version, base, style } = page;
  const asks = consentCategories(register).length > 0;
  const keep = keeper<NoticeTemplate>();
  const action = `${base}/api/v1/choices`;

  function templateFor({ language, regime, gpc, inlineStyle }: PageContext): NoticeTemplate {
    const key = JSON.stringify([language.slice(0, 35), regime, gpc, inlineStyle]);
    return keep(key, () => {
      const config = noticeConfig({ register, version, base, language, regime, gpc });
      return noticeTemplate(config, { action, inlineStyle, styleUrl: style });
    });
  }

  return (context) => {
    const { choice, framed, nonce, url } = context;
    if (!asks || choice || framed) return "";
    return templateFor(context)({ next: url, nonce });
  };
}
