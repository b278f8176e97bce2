import type { Connect } from "../promised.ts";

const SHOWN = ["result", "error", "transaction", "readyState"] as const;

/** Gives a request that waited what another one has: its state, and each event as it comes. */
export const connectRequest: Connect = (request, idle) => {
  for (const name of SHOWN)
    Object.defineProperty(idle, name, { configurable: true, get: () => request[name] });
  const upgrade = ({ type, oldVersion, newVersion }: IDBVersionChangeEvent) =>
    idle.dispatchEvent(new IDBVersionChangeEvent(type, { oldVersion, newVersion }));
  // Within the event of the other one, so that its transaction is still active.
  request.addEventListener("upgradeneeded", upgrade);
  request.addEventListener("blocked", upgrade);
  for (const type of ["success", "error"])
    request.addEventListener(type, () => idle.dispatchEvent(new Event(type)));
};
