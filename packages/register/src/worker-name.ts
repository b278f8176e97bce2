/**
 * The name under which a register declares a service worker: the path of its script on the site's own
 * origin. Of an address the path is taken, and a file of which no folder is known may be in any.
 */
export function workerName(said: string): string {
  const path = said.replace(/^https?:\/\/[^/]*/i, "");
  return /^[/*]/.test(path) ? path : `*/${path}`;
}
