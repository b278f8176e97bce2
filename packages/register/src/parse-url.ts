/**
 * An address (URL Standard), or undefined for what is none. `URL.canParse` would say so too, but in
 * Node 20 and 22 it takes text beyond ASCII for what it is not once it was asked some thousand times.
 */
export function parseUrl(address: string, base?: URL | string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
