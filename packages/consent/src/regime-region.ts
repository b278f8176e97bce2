/**
 * Where a proxy says which region a visitor is in: one header with a country or a region, or one
 * with the country and another with the region within it.
 */
export type RegionHeader = string | { readonly country: string; readonly region?: string };

/** Gives each value of a request header, as `request.headersDistinct` has them. */
export type HeaderValues = (name: string) => readonly string[] | undefined;

const COUNTRY = /^[A-Z]{2}$/;
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const SUBDIVISION = /^[A-Z0-9]{1,3}$/;
// What networks say when they do not know: Cloudflare's XX and T1 (Tor), and others' ZZ.
const NOWHERE = /^(?:XX|ZZ|T1)/;

/**
 * The region of a visitor, as ISO 3166-1 or 3166-2, upper-case; undefined where it is not known.
 * Only a declared header counts, and only with exactly one value that is a code: a visitor can send
 * headers too, so the proxy must set it on every request or take it away.
 *
 * @example regionOf((name) => request.headersDistinct[name], "cf-ipcountry")
 * @param values - called with lower-case names
 */
export function regionOf(
  values: HeaderValues,
  header: RegionHeader | undefined,
): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === "string") {
    const code = only(values, header);
    return code !== undefined && (COUNTRY.test(code) || REGION.test(code)) && !NOWHERE.test(code)
      ? code
      : undefined;
  }
  const country = only(values, header.country);
  if (country === undefined || !COUNTRY.test(country) || NOWHERE.test(country)) return undefined;
  const part = header.region === undefined ? undefined : only(values, header.region);
  if (part?.startsWith(`${country}-`) && REGION.test(part)) return part;
  return part !== undefined && SUBDIVISION.test(part) ? `${country}-${part}` : country;
}

function only(values: HeaderValues, name: string): string | undefined {
  const found = values(name.toLowerCase()) ?? [];
  return found.length === 1 ? found[0]?.trim().toUpperCase() : undefined;
}
