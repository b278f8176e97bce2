import { createHash } from "node:crypto";
import type { Visit } from "./visit.ts";

/**
 * A page depends on the choice, so its entity tag must too: else a visitor who consents gets "not
 * modified" and the page without what was granted. We add what the page depended on to the tag, and
 * take it off again when the browser asks.
 */
export function stateOf({ site, choice, gpc }: Visit): string {
  const state = JSON.stringify([site.version, choice?.granted, choice?.services, gpc]);
  return createHash("sha256").update(state).digest("base64url").slice(0, 10);
}

/** The tag of a page that was rewritten in this state; weak, for the bytes are not the upstream's. */
export function tagFor(upstreamTag: string, state: string): string {
  return `W/"${upstreamTag.replace(/^W\//, "").replaceAll('"', "")}~jar${state}"`;
}

const TAG = /(?:W\/)?"[^"]*"/g;
const OURS = /~jar([\w-]{10})"$/;

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
