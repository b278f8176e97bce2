import { tell, watch } from "./tell.ts";

/** What happens sooner than this is waited for in any case; what happens later, never. */
const SOON_MS = 150;
const LATE_MS = 5000;
/** What is repeated as often as this is a clock. */
const CLOCK_MS = 500;

const told = new Set<unknown>();

function tellTimer(id: unknown, within: number): void {
  if (!(within > SOON_MS && within <= LATE_MS)) return;
  told.add(id);
  tell({ type: "timer", name: String(id), within });
}

/** Looks at what scripts put off, so that the visitor knows how long to stay. */
export function watchTimers(): void {
  watch(globalThis, "setTimeout", {
    after: (id, _self, [, delay]) => tellTimer(id, Number(delay)),
  });
  watch(globalThis, "setInterval", {
    after(id, _self, [, delay]) {
      const every = Number(delay);
      // Some do their work the second time round.
      if (every > CLOCK_MS) tellTimer(id, every * 2 <= LATE_MS ? every * 2 : every);
    },
  });
  for (const method of ["clearTimeout", "clearInterval"])
    watch(globalThis, method, {
      before(_self, [id]) {
        if (told.delete(id)) tell({ type: "timer", name: String(id), within: 0 }, "");
      },
    });
}
