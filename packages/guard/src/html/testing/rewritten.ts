import { createHtmlRewriter, type HtmlRewriterOptions } from "../rewriter.ts";

const OPTIONS: HtmlRewriterOptions = {
  page: new URL("https://site.example/a/page"),
  holdsHost: (host) =>
    host === "cdn.site.example" ? undefined : host.startsWith("video") ? "video" : "",
  holdsService: (service) => (service === "held" ? "held" : undefined),
};

/**
 * A page, one character per byte, through the rewriter: third parties are held, those named `video`
 * in the name of a service.
 *
 * @param sizes - bytes of the first chunks; the rest comes in one
 */
export function rewritten(
  html: string,
  more: Partial<HtmlRewriterOptions> = {},
  sizes: readonly number[] = [],
): string {
  const rewriter = createHtmlRewriter({ ...OPTIONS, ...more });
  const bytes = Buffer.from(html, "latin1");
  const out: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    out.push(...rewriter.write(bytes.subarray(at, at + size)));
    at += size;
  }
  out.push(...rewriter.write(bytes.subarray(at)), ...rewriter.end());
  return Buffer.concat(out).toString("latin1");
}
