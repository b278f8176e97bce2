import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

const { constants } = zlib;

// Each piece is flushed: a page that streams must keep streaming.
const ZLIB = { flush: constants.Z_SYNC_FLUSH, level: 4 };
const BROTLI = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
};

/** How a page is taken out of its encoding and put back into it. */
export interface Codec {
  readonly decode: () => Transform;
  readonly encode: () => Transform;
}

const gzip: Codec = {
  decode: () => zlib.createUnzip(),
  encode: () => zlib.createGzip(ZLIB),
};

/** The content encodings that this Node can read and write; `identity` is none. */
export const CODECS: ReadonlyMap<string, Codec> = new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["deflate", { decode: gzip.decode, encode: () => zlib.createDeflate(ZLIB) }],
  [
    "br",
    {
      decode: () => zlib.createBrotliDecompress(),
      encode: () => zlib.createBrotliCompress(BROTLI),
    },
  ],
  ...zstd(),
]);

/** What the upstream may be asked for: elsewhere zstd is left out of what the browser accepts. */
export const READABLE: ReadonlySet<string> = new Set(["identity", ...CODECS.keys()]);

/** Zstandard came with Node 22.15 and 23.8 (RFC 8878). */
function zstd(): [string, Codec][] {
  const {
    createZstdDecompress,
    createZstdCompress,
    constants: named,
  } = zlib as unknown as ZstdParts;
  if (!createZstdDecompress || !createZstdCompress) return [];
  const flush = { flush: named["ZSTD_e_flush"] };
  return [["zstd", { decode: createZstdDecompress, encode: () => createZstdCompress(flush) }]];
}

interface ZstdParts {
  readonly createZstdDecompress?: () => Transform;
  readonly createZstdCompress?: (options: object) => Transform;
  readonly constants: Readonly<Record<string, number>>;
}
