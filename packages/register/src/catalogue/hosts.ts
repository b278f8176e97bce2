/** Whether a declared host, `name` or `*.name`, covers a host: the latter also covers the name itself. */
export function coversHost(pattern: string, host: string): boolean {
  const name = host.toLowerCase().replace(/^\./, "");
  if (!pattern.startsWith("*.")) return pattern === name;
  return name === pattern.slice(2) || name.endsWith(pattern.slice(1));
}
