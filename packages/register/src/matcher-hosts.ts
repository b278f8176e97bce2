/** What is declared for one name: for itself, and by `*.` for itself and all below it. */
interface Entry<Value> {
  exact?: Value;
  suffix?: Value;
}

/**
 * Compiles hosts into one function that finds the value of the host that covers a name: the host
 * itself, else the longest `*.` suffix; `*.video.example` also covers `video.example`. Of two equal
 * hosts the first in the list holds. Case and the final dot of a full name do not count (RFC 4343,
 * RFC 1034 §3.1).
 */
export function compileHosts<Value>(
  hosts: readonly (readonly [host: string, value: Value])[],
): (host: string) => Value | undefined {
  const entries = new Map<string, Entry<Value>>();
  let shortest = Infinity;
  for (const [host, value] of hosts) {
    const isSuffix = host.startsWith("*.");
    const name = isSuffix ? host.slice(2) : host;
    const entry = entries.get(name) ?? {};
    entries.set(name, entry);
    entry[isSuffix ? "suffix" : "exact"] ??= value;
    if (isSuffix) shortest = Math.min(shortest, name.length);
  }

  return (host) => {
    const name = normal(host);
    const own = entries.get(name);
    const exactly = own?.exact ?? own?.suffix;
    if (exactly !== undefined) return exactly;
    for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) {
      // What is left is shorter than any declared suffix.
      if (name.length - dot - 1 < shortest) return undefined;
      const found = entries.get(name.slice(dot + 1))?.suffix;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function normal(host: string): string {
  const name = host.toLowerCase();
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
