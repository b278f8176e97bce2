import type { Visit } from "./visit.ts";

/**
 * A page depends on the choice, so its entity tag must too: else a visitor who consents gets "not
 * modified" and the page without what was granted. We add what the page depended on to the tag, and
 * take it off again when the browser asks.
 */
export function stateOf({ site, made, choice, gpc, region }: Visit): string {
  const { granted, services } = choice ?? {};
  return digest(JSON.stringify([site.version, made !== undefined, granted, services, gpc, region]));
}

/** FNV-1a twice, 64 bits in all: it tells states apart, and protects nothing. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ at, 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(36).padStart(7, "0")).join("");
}

/** The tag of a page that was rewritten in this state; weak, for the bytes are not the upstream's. */
export function tagFor(upstreamTag: string, state: string): string {
  return `W/"${upstreamTag.replace(/^W\//, "").replaceAll('"', "")}~jar${state}"`;
}

const TAG = /(?:W\/)?"[^"]*"/g;
const OURS = /~jar([\w-]{14})"$/;

/**
 * The `If-None-Match` for the upstream. Tags of another state are left out, and so are, where
 * `pageAsked`, tags that are not ours: the browser got them before the guard stood here.
 */
export function conditionFor(
  header: string,
  state: string,
  pageAsked: boolean,
): string | undefined {
  const tags = (header.match(TAG) ?? []).flatMap((tag) => {
    const ours = OURS.exec(tag)?.[1];
    if (ours === undefined) return pageAsked ? [] : [tag];
    const plain = tag.replace(/^W\//, "").replace(OURS, '"');
    return ours === state ? [plain, `W/${plain}`] : [];
  });
  return tags.length === 0 ? undefined : tags.join(", ");
}

/** Whether a condition asks about a page that went through the guard. */
export function asksAboutOurs(header: string | undefined): boolean {
  return (header?.match(TAG) ?? []).some((tag) => OURS.test(tag));
}
