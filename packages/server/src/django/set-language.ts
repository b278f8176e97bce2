import { encodeLocation, isSafeRedirect } from "./redirect.ts";

/** A request to `/i18n/setlang/`. Absent fields and headers are undefined. */
export interface SetLanguageRequest {
  readonly method: string;
  readonly secure: boolean;
  readonly host: string;
  /** Form fields, of a POST only. */
  readonly language?: string | undefined;
  readonly next?: string | undefined;
  /** The `next` of the query string. */
  readonly queryNext?: string | undefined;
  readonly referer?: string | undefined;
  readonly accept?: string | undefined;
}

/** What to answer: where to go (204 without an address), and the language to remember, as typed. */
export interface SetLanguageAnswer {
  readonly location?: string;
  readonly language?: string;
}

const LANGUAGE_CODE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*(?:@[a-z0-9]{1,20})?$/i;

/**
 * Decides what Django's `set_language` view would: only a POST changes the language, and only to one
 * there is a translation for; the way back must stay on this host.
 *
 * @param isTranslated whether there is a translation for a well-formed language code.
 */
export function setLanguage(
  request: SetLanguageRequest,
  isTranslated: (code: string) => boolean,
): SetLanguageAnswer {
  const location = wayBack(request);
  const { method, language } = request;
  const accepted =
    method === "POST" &&
    language !== undefined &&
    LANGUAGE_CODE.test(language) &&
    isTranslated(language);
  return {
    ...(location === undefined ? {} : { location: encodeLocation(location) }),
    ...(accepted ? { language } : {}),
  };
}

function wayBack(request: SetLanguageRequest): string | undefined {
  const next = request.next ?? request.queryNext;
  if ((next === undefined || next === "") && !acceptsHtml(request.accept)) return undefined;
  return [next, request.referer].find((url) => isSafeRedirect(url, request)) ?? "/";
}

/** Whether a client takes HTML (RFC 9110 §12.5.1); one that does not say takes anything. */
export function acceptsHtml(accept: string | undefined): boolean {
  const types = (accept ?? "*/*")
    .split(",")
    .map((entry) => entry.replaceAll(" ", "").toLowerCase());
  return types.some((type) => /^(\*\/\*|text\/\*|text\/html)(;(?!q=0(\.0*)?$).*)?$/.test(type));
}
