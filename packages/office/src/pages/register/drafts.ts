/** A text being edited, and the published version it was taken from (0 for none). */
export interface Draft {
  readonly text: string;
  readonly base: number;
}

// In memory only: a draft survives a look at another page, and nothing is stored on the device.
const drafts = new Map<string, Draft>();

/** The draft of a site, if one was begun since the office was loaded. */
export function draftOf(site: string): Draft | undefined {
  return drafts.get(site);
}

/** Keeps the draft of a site; undefined forgets it. */
export function keepDraft(site: string, draft: Draft | undefined): void {
  if (draft) drafts.set(site, draft);
  else drafts.delete(site);
}
