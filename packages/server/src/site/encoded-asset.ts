import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Asset } from "./assets.ts";

/** A content coding we send (RFC 9110 §8.4.1). */
export type Coding = "br" | "gzip";

const compress: Readonly<Record<Coding, (text: string) => Promise<Buffer>>> = {
  br: (text) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  gzip: (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};

const made = new WeakMap<Asset, Map<Coding, Promise<Buffer>>>();

/** The best coding a client takes; undefined for none. Weights other than 0 are not compared. */
export function codingFor(acceptEncoding: string | undefined): Coding | undefined {
  const taken = new Set(
    (acceptEncoding ?? "")
      .toLowerCase()
      .split(",")
      .map((part) => part.replaceAll(/\s/g, ""))
      .filter((part) => !/;q=0(?:\.0*)?$/.test(part))
      .map((part) => part.split(";", 1)[0]),
  );
  return (["br", "gzip"] as const).find((coding) => taken.has(coding));
}

/** An asset in a coding, as small as it gets: compressed once, at the first request. */
export function encoded(asset: Asset, coding: Coding): Promise<Buffer> {
  const known = made.get(asset) ?? new Map<Coding, Promise<Buffer>>();
  made.set(asset, known);
  const body = known.get(coding) ?? compress[coding](asset.text);
  known.set(coding, body);
  return body;
}
