const SHOWN = ["result", "error", "transaction", "readyState"] as const;

/** Gives a request that waited what another one has: its state, and each event as it comes. */
export function connectRequest(request: IDBOpenDBRequest, idle: IDBOpenDBRequest): void {
  for (const name of SHOWN)
    Object.defineProperty(idle, name, { configurable: true, get: () => request[name] });
  const upgrade = ({ type, oldVersion, newVersion }: IDBVersionChangeEvent) =>
    idle.dispatchEvent(new IDBVersionChangeEvent(type, { oldVersion, newVersion }));
  // Within the event of the other one, so that its transaction is still active.
  request.addEventListener("upgradeneeded", upgrade);
  request.addEventListener("blocked", upgrade);
  for (const type of ["success", "error"])
    request.addEventListener(type, () => idle.dispatchEvent(new Event(type)));
}
