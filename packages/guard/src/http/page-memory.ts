import { sizeOf, type Recording } from "../html/recording.ts";
import type { PageSlot } from "../html/remembering.ts";
import { choiceKey } from "./choice-key.ts";
import { valueOf, type Field } from "./fields.ts";
import type { GuardedSite } from "./site.ts";
import type { Visit } from "./visit.ts";

/**
 * Remembers pages as they came and what was done to them, so that a page which comes again need only
 * be compared. Nothing mixes visitors: what is remembered under one state of choice is used for that
 * state alone, and only for the very same bytes read in the very same place of a page.
 */
export interface PageMemory {
  /** Where the page of this answer is remembered; undefined when it is to be rewritten as if new. */
  slotFor(visit: Visit, fields: readonly Field[]): PageSlot | undefined;
}

/** What is known of one page in one state. */
interface Entry {
  recording: Recording | undefined;
  size: number;
  /** Whether it came again since it last stood to be forgotten. */
  used: boolean;
  /** Times since it was recorded that it came with changes. */
  changed: number;
  /** Times in a row that too little of it was as before. */
  changes: number;
  /** How often it is still let pass unseen, for it seems never to be the same. */
  pause: number;
}

/** How much a {@link PageMemory} may take. */
export interface PageMemoryOptions {
  /**
   * Bytes in which pages are remembered as they came, so that what comes again of them, byte for byte,
   * is not read anew. Default 32 MiB for the edge, 8 MiB within an application; 0 remembers none.
   */
  readonly pageMemory?: number;
}

/** Within an application, which needs its memory itself. */
const WITHIN = 8 * 1024 * 1024;

/** Creates the memory of a guard within an application. */
export function pageMemoryWithin({ pageMemory = WITHIN }: PageMemoryOptions): PageMemory {
  return createPageMemory(pageMemory);
}

/** Longer pages are not remembered. */
const MAX_PAGE = 1024 * 1024;
/** What an entry takes beside its key and recording, roughly. */
const OVERHEAD = 256;
/** What came with changes this often is recorded anew: some of them may have come to stay. */
const RENEWED = 256;
/** A page that was another this often in a row is let alone for a while, each time twice as long. */
const CHANGES_BORNE = 2;
const SHORTEST_PAUSE = 64;
const LONGEST_PAUSE = 4096;

/**
 * Creates a memory.
 * @param limit - most bytes it takes; 0 remembers nothing
 */
export function createPageMemory(limit: number): PageMemory {
  // A hit leaves the order alone: to move an entry each time costs more than all the rest of it.
  const entries = new Map<string, Entry>();
  let taken = 0;
  let site: GuardedSite | undefined;

  return {
    slotFor(visit, fields) {
      if (limit === 0 || visit.head.method !== "GET") return undefined;
      heed(visit.site);
      const key = keyOf(visit, fields);
      const entry = entries.get(key);
      if (!entry) {
        // Most addresses are asked for once, and cost no more than this.
        const size = OVERHEAD + 2 * key.length;
        entries.set(key, {
          recording: undefined,
          size,
          used: false,
          changed: 0,
          changes: 0,
          pause: 0,
        });
        grow(size);
        return undefined;
      }
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
    taken = 0;
  }

  function slotOf(key: string, entry: Entry): PageSlot {
    const remember = (recording: Recording | undefined) => {
      // Forgotten meanwhile.
      if (entries.get(key) !== entry) return;
      const size = OVERHEAD + 2 * key.length + (recording ? sizeOf(recording) : 0);
      const more = size - entry.size;
      Object.assign(entry, { recording, size, changed: 0 });
      grow(more);
    };
    // One visit records; what is known serves the others meanwhile.
    const renews = entry.changed >= RENEWED;
    if (renews) entry.changed = 0;
    return {
      recording: renews ? undefined : entry.recording,
      limit: Math.min(MAX_PAGE, limit / 8),
      matched: () => void Object.assign(entry, { used: true, changes: 0 }),
      resembled: () =>
        void Object.assign(entry, { used: true, changes: 0, changed: entry.changed + 1 }),
      differed() {
        entry.changes += 1;
        const more = entry.changes - CHANGES_BORNE;
        if (more >= 0) entry.pause = Math.min(SHORTEST_PAUSE * 2 ** more, LONGEST_PAUSE);
        remember(undefined);
      },
      keep: remember,
    };
  }

  /** Forgets the oldest first, but one that was used gets a second chance. */
  function grow(by: number): void {
    taken += by;
    for (const [key, entry] of entries) {
      if (taken <= limit) return;
      entries.delete(key);
      if (entry.used) entries.set(key, Object.assign(entry, { used: false }));
      else taken -= entry.size;
    }
  }
}

/** All that decides what is done to the bytes of a page. */
function keyOf({ choice, undeclared, url, target }: Visit, fields: readonly Field[]): string {
  const type = valueOf(fields, "content-type");
  return `${choiceKey(choice)} ${undeclared} ${url.protocol}//${url.host}${target} ${type}`;
}
