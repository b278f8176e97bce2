/**
 * Whether a request carries Global Privacy Control (W3C GPC §3.2): some `Sec-GPC` header is exactly
 * `1`; anything else counts as absent. Takes the value of each header line on its own, as in
 * `request.headersDistinct["sec-gpc"]`: Node's `headers` joins duplicates, which hides the signal.
 */
export function parseGpc(headerValues: readonly string[] | undefined): boolean {
  return headerValues?.includes("1") ?? false;
}
