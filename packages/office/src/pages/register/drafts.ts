/** A text being edited, and the published version it was taken from (0 for none). */
export interface Draft {
  readonly text: string;
  readonly base: number;
  /** A note for its version, where one offers itself. */
  readonly note?: string;
}

// In memory only: what is not saved yet survives a look at another page.
const drafts = new Map<string, Draft>();

/** What was begun of a site since the office was loaded, and is not saved yet. */
export function draftOf(site: string): Draft | undefined {
  return drafts.get(site);
}

/** Keeps what was begun of a site; undefined forgets it. */
export function keepDraft(site: string, draft: Draft | undefined): void {
  if (draft) drafts.set(site, draft);
  else drafts.delete(site);
}
