/**
 * Compiles hosts into one function that finds the value of the host that covers a name: the host
 * itself, else the longest `*.` suffix; `*.video.example` also covers `video.example`. Of two equal
 * hosts the first in the list holds. Case and the final dot of a full name do not count (RFC 4343,
 * RFC 1034 §3.1).
 */
export function compileHosts<Value>(
  hosts: readonly (readonly [host: string, value: Value])[],
): (host: string) => Value | undefined {
  // A map keeps the last of equal keys.
  const values = new Map(hosts.toReversed());
  const exact = new Map([...values].filter(([host]) => !host.startsWith("*.")));
  const suffixes = new Map(
    [...values].flatMap(([host, value]) =>
      host.startsWith("*.") ? [[host.slice(2), value] as const] : [],
    ),
  );

  return (host) => {
    const name = normal(host);
    const exactly = exact.get(name);
    if (exactly !== undefined) return exactly;
    for (let at = 0; ;) {
      const found = suffixes.get(at === 0 ? name : name.slice(at));
      if (found !== undefined) return found;
      at = name.indexOf(".", at) + 1;
      if (at === 0) return undefined;
    }
  };
}

function normal(host: string): string {
  const name = host.toLowerCase();
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
