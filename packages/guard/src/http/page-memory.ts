import { sizeOf, type Recording } from "../html/recording.ts";
import type { PageSlot } from "../html/remembering.ts";
import { valueOf, type Field } from "./fields.ts";
import type { GuardedSite } from "./site.ts";
import type { Visit } from "./visit.ts";

/**
 * Remembers pages as they came and what was done to them, so that a page which comes again need only
 * be compared. Nothing mixes visitors: what is remembered under one state of choice is used for that
 * state alone, and only for the very same bytes.
 */
export interface PageMemory {
  /** Where the page of this answer is remembered; undefined when it is to be rewritten as if new. */
  slotFor(visit: Visit, fields: readonly Field[]): PageSlot | undefined;
}

/** What is known of one page in one state. */
interface Entry {
  recording: Recording | undefined;
  size: number;
  /** Times in a row that it came otherwise than before. */
  changes: number;
  /** How often it is still let pass unseen, for it seems never to be the same. */
  pause: number;
}

/** Longer pages are not remembered. */
const MAX_PAGE = 1024 * 1024;
/** What an entry takes beside its key and recording, roughly. */
const OVERHEAD = 256;
/** A page that changed this often in a row is let alone for a while, each time twice as long. */
const CHANGES_BORNE = 2;
const SHORTEST_PAUSE = 16;
const LONGEST_PAUSE = 4096;

/**
 * Creates a memory.
 * @param limit - most bytes it takes; 0 remembers nothing
 */
export function createPageMemory(limit: number): PageMemory {
  /** The one used last stands last. */
  const entries = new Map<string, Entry>();
  let used = 0;
  let site: GuardedSite | undefined;

  return {
    slotFor(visit, fields) {
      if (limit === 0 || visit.head.method !== "GET") return undefined;
      heed(visit.site);
      const key = keyOf(visit, fields);
      const entry = entries.get(key);
      if (!entry) {
        // Most addresses are asked for once, and cost no more than this.
        const seen = {
          recording: undefined,
          size: OVERHEAD + 2 * key.length,
          changes: 0,
          pause: 0,
        };
        entries.set(key, seen);
        grow(seen.size);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, entry);
      if (entry.pause === 0) return slotOf(key, entry);
      entry.pause -= 1;
      return undefined;
    },
  };

  /** What another version of the register decided says nothing about this one. */
  function heed(now: GuardedSite): void {
    if (site && site.matcher === now.matcher && site.register === now.register) return;
    site = now;
    entries.clear();
    used = 0;
  }

  function slotOf(key: string, entry: Entry): PageSlot {
    const remember = (recording: Recording | undefined) => {
      // Forgotten meanwhile.
      if (entries.get(key) !== entry) return;
      const size = OVERHEAD + 2 * key.length + (recording ? sizeOf(recording) : 0);
      const more = size - entry.size;
      Object.assign(entry, { recording, size });
      grow(more);
    };
    return {
      recording: entry.recording,
      limit: Math.min(MAX_PAGE, limit / 8),
      matched: () => void (entry.changes = 0),
      differed() {
        entry.changes += 1;
        if (entry.changes < CHANGES_BORNE) return true;
        entry.pause = Math.min(SHORTEST_PAUSE * 2 ** entry.changes, LONGEST_PAUSE);
        remember(undefined);
        return false;
      },
      keep: remember,
    };
  }

  function grow(by: number): void {
    used += by;
    for (const [oldest, { size }] of entries) {
      if (used <= limit) return;
      entries.delete(oldest);
      used -= size;
    }
  }
}

/** All that decides what is done to the bytes of a page. */
function keyOf({ choice, undeclared, url, target }: Visit, fields: readonly Field[]): string {
  const state = [choice?.granted, choice?.services, undeclared, valueOf(fields, "content-type")];
  return `${JSON.stringify(state)} ${url.protocol}//${url.host}${target}`;
}
