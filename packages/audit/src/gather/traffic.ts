const LOOKS_EVERY_MS = 25;
/** A request that takes longer than this is waited for no more: it may never end. */
const ENDLESS_MS = 4000;
/** Milliseconds that are waited in one profile for what the same line of a script schedules. */
const MOST_PER_PLACE = 5000;

/** Something a script has scheduled. */
export interface Scheduled {
  /** Milliseconds from now. */
  readonly within: number;
  /** The line of the script, or whatever tells one from another. */
  readonly place: string;
}

/** What is under way in one profile, on the network and in the scripts. */
export interface Traffic {
  began(id: string): void;
  ended(id: string): void;
  /** A timer was set, until it is `cancelled`. */
  scheduled(id: string, what: Scheduled): void;
  cancelled(id: string): void;
  /** Another page begins: what the one before had scheduled is gone. */
  turned(): void;
  /** Waits until nothing was under way for `silent` milliseconds, at most `most`. */
  silence(silent: number, most: number): Promise<void>;
  /** Waits until what is scheduled has happened, at most until `most` milliseconds after the page began. */
  timers(most: number): Promise<void>;
}

const sleep = (milliseconds: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Begins with nothing under way. */
export function createTraffic(): Traffic {
  const open = new Map<string, number>();
  const due = new Map<string, number>();
  const waits = new Map<string, number>();
  let last = Date.now();
  let began = last;
  const isBusy = () => {
    const oldest = Date.now() - ENDLESS_MS;
    for (const [id, since] of open) if (since < oldest) open.delete(id);
    return open.size > 0;
  };
  const isAwaited = (until: number) => {
    const now = Date.now();
    for (const [id, at] of due) if (at < now) due.delete(id);
    return [...due.values()].some((at) => at <= until);
  };
  return {
    began(id) {
      last = Date.now();
      open.set(id, last);
    },
    ended(id) {
      if (open.delete(id)) last = Date.now();
    },
    scheduled(id, { within, place }) {
      const waited = (waits.get(place) ?? 0) + within;
      waits.set(place, waited);
      if (waited <= MOST_PER_PLACE) due.set(id, Date.now() + within + LOOKS_EVERY_MS);
    },
    cancelled: (id) => void due.delete(id),
    turned() {
      due.clear();
      began = Date.now();
    },
    async silence(silent, most) {
      const until = Date.now() + most;
      while (Date.now() < until && (isBusy() || Date.now() - last < silent))
        await sleep(LOOKS_EVERY_MS);
    },
    async timers(most) {
      const until = began + most;
      while (Date.now() < until && isAwaited(until)) await sleep(LOOKS_EVERY_MS);
    },
  };
}
