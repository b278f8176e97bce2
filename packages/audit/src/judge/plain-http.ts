/** Whether an address is plain http to a host outside this machine: browsers trust their own. */
export function isPlain(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "ws:") return false;
  return !/^(.+\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
}
