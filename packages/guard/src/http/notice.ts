import { noticeConfig, noticeMarkup, type NoticeConfig } from "@glassjar/consent";
import { consentCategories, type Register } from "@glassjar/register";
import type { PageContext } from "./site.ts";

// Languages, regimes and both answers to Global Privacy Control; pages name odd languages too.
const MAX_KEPT = 500;

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
  const kept = new Map<string, NoticeConfig>();

  function configFor({ language, regime, gpc }: PageContext): NoticeConfig {
    const key = JSON.stringify([language.slice(0, 35), regime, gpc]);
    const known = kept.get(key);
    if (known) return known;
    const made = noticeConfig({ register, version, base, language, regime, gpc });
    if (kept.size < MAX_KEPT) kept.set(key, made);
    return made;
  }

  return (context) => {
    const { choice, framed, nonce, inlineStyle, url } = context;
    if (!asks || choice || framed) return "";
    return noticeMarkup(configFor(context), {
      action: `${base}/api/v1/choices`,
      next: url,
      nonce,
      inlineStyle,
      styleUrl: style,
    });
  };
}
