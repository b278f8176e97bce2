import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { createHtmlRewriter, TagTooLong, type HtmlRewriterOptions } from "./rewriter.ts";

const options: HtmlRewriterOptions = {
  page: new URL("https://site.example/a/page"),
  holdsHost: (host) =>
    host === "cdn.site.example" ? undefined : host.startsWith("video") ? "video" : "",
  holdsService: (service) => (service === "held" ? "held" : undefined),
};

function rewrite(
  html: string,
  more: Partial<HtmlRewriterOptions> = {},
  sizes: number[] = [],
): string {
  const rewriter = createHtmlRewriter({ ...options, ...more });
  const bytes = Buffer.from(html, "latin1");
  const out: Uint8Array[] = [];
  let at = 0;
  for (const size of sizes) {
    out.push(rewriter.write(bytes.subarray(at, at + size)));
    at += size;
  }
  out.push(rewriter.write(bytes.subarray(at)), rewriter.end());
  return Buffer.concat(out).toString("latin1");
}

describe("elements of third parties", () => {
  test.each([
    [
      '<script src="https://x.example/a.js" async></script>',
      '<script type="text/plain" data-jar-service="" data-jar-src="https://x.example/a.js" async></script>',
    ],
    [
      "<SCRIPT type=module SRC=//video.example/a.js></SCRIPT>",
      '<SCRIPT type="text/plain" data-jar-service="video" data-jar-type=module data-jar-SRC=//video.example/a.js></SCRIPT>',
    ],
    [
      "<iframe width=1 src='https://video.example/x?a=1&amp;b=2'></iframe>",
      "<iframe data-jar-service=\"video\" width=1 data-jar-src='https://video.example/x?a=1&amp;b=2'></iframe>",
    ],
    [
      '<img src="/own.png" srcset="/own.png 1x, https://x.example/2.png 2x" alt="a > b">',
      '<img data-jar-service="" data-jar-src="/own.png" data-jar-srcset="/own.png 1x, https://x.example/2.png 2x" alt="a > b">',
    ],
    [
      '<img src="https://x.example/1" src="https://x.example/2">',
      '<img data-jar-service="" data-jar-src="https://x.example/1" data-jar-src="https://x.example/2">',
    ],
    [
      '<video poster="https://x.example/p.png" src="/own.mp4"/>',
      '<video data-jar-service="" data-jar-poster="https://x.example/p.png" data-jar-src="/own.mp4"/>',
    ],
    [
      '<object data="https://x.example/o"></object><embed src="https://x.example/e">',
      '<object data-jar-service="" data-jar-data="https://x.example/o"></object><embed data-jar-service="" data-jar-src="https://x.example/e">',
    ],
    [
      '<link rel="Preconnect x" href="https://x.example">',
      '<link data-jar-service="" rel="Preconnect x" data-jar-href="https://x.example">',
    ],
    [
      "<noscript><img src=https://x.example/p></noscript>",
      '<noscript><img data-jar-service="" data-jar-src=https://x.example/p></noscript>',
    ],
    [
      '<script data-jar-service="held">go()</script>',
      '<script type="text/plain" data-jar-service="held">go()</script>',
    ],
    [
      "<svg><style/><image xlink:href='https://x.example/i'/></svg>",
      "<svg><style/><image data-jar-service=\"\" data-jar-xlink:href='https://x.example/i'/></svg>",
    ],
  ])("%s is held", (html, held) => {
    expect(rewrite(html)).toBe(held);
  });

  test.each([
    "https://x.example/",
    "//x.example/",
    "\\\\x.example/",
    " \n//x.example/",
    "/\t/x.example/",
    "\u0001//x.example/",
    "http:x.example/",
    "HTTPS&colon;&sol;&sol;x.example/",
    "&#x2f;&#47;x.example/",
    "&#x2f&#47x.example/",
    "https://site.example@x.example/",
    "https://site&shy;s.example/",
    "https://xn--bcher-kva.example/",
    "https://b\u00c3\u00bccher.example/",
  ])("an address written %j is seen", (address) => {
    expect(rewrite(`<img src="${address}">`)).toContain("data-jar-src");
  });

  test.each([
    "own.png",
    "/own.png?to=https://x.example",
    "https://SITE.example:8443/",
    "https://cdn.site.example/",
    "data:image/png;base64,AAAA",
    "blob:https://x.example/1",
    "about:blank",
    "javascript:void(0)",
    "https://[broken/",
    "",
  ])("an address written %j is let pass", (address) => {
    const html = `<img src="${address}">`;
    expect(rewrite(html)).toBe(html);
  });

  test("a base element changes what relative addresses mean, the first one only", () => {
    expect(
      rewrite('<base target=x><base href="https://x.example/"><base href="/"><img src="a.png">'),
    ).toContain('data-jar-src="a.png"');
  });
});

describe("what only looks like a third party's element", () => {
  test.each([
    "<!-- <img src=https://x.example> -->",
    '<!--><p><!-- --!><p><!doctype html "<img src=https://x.example>',
    "<style>a{content:'<img src=https://x.example>'}</style>",
    "<textarea><img src=https://x.example></textarea>",
    "<title><img src=https://x.example></title>",
    "<script>'<img src=https://x.example>'</script>",
    "<script><!--<script></script><img src=https://x.example></script>",
    "<svg><![CDATA[<img src=https://x.example>]]></svg>",
    "<p title='<img src=https://x.example>'>",
    '<p title="<img src=https://x.example>">',
    "<plaintext><img src=https://x.example>",
    "<xmp><img src=https://x.example></xmp>",
    "<a href=https://x.example>x</a><form action=https://x.example>",
    "<link rel=canonical href=https://x.example>",
    "< img src=https://x.example>",
    "<img src=https://x.example",
    "</img src=https://x.example>",
    "<script type='text/plain' src=https://x.example></script>",
    "<input type=text src=https://x.example>",
  ])("%s comes out as it came", (html) => {
    expect(rewrite(html)).toBe(html);
  });

  test.each([
    "<!--><img src=https://x.example>-->",
    "<!---><img src=https://x.example>-->",
    "<!-- --!><img src=https://x.example>-->",
    "<![CDATA[><img src=https://x.example>]]>",
    "</ ><img src=https://x.example>",
    "<?x ?><img src=https://x.example>",
    "<script><!--></script><img src=https://x.example>",
    "<script><!--<script></script></script><img src=https://x.example>",
    "<script></scripty></script/><img src=https://x.example>",
    "<style></style x='>'><img src=https://x.example>",
    '<p a"b><img src=https://x.example>',
    '<p ="><img src=https://x.example>',
    "<svg><style><img src=https://x.example>",
    "<svg><title><style></style><img src=https://x.example>",
    "<noscript><!-- </noscript><img src=https://x.example>",
    "<template><img src=https://x.example></template>",
    "<<img src=https://x.example>",
  ])("%s holds an element", (html) => {
    expect(rewrite(html)).toContain("data-jar-src=https://x.example");
  });
});

describe("the head", () => {
  const headTags = (language?: string) => `<script src=/g.js lang=${language}></script>`;
  const tags = headTags("fr");
  test.each([
    [
      "<!doctype html><html lang=fr><head x><title>",
      `<!doctype html><html lang=fr><head x>${tags}<title>`,
    ],
    ["<!-- c --><html lang=fr><title>", `<!-- c --><html lang=fr>${tags}<title>`],
    ["\xef\xbb\xbf <html lang='fr'> Text <p>", `\xef\xbb\xbf <html lang='fr'> ${tags}Text <p>`],
    [
      "<html lang=fr><script src=https://x.example>",
      `<html lang=fr>${tags}<script type="text/plain" data-jar-service="" data-jar-src=https://x.example>`,
    ],
  ])("in %j gets our tags first", (html, expected) => {
    expect(rewrite(html, { headTags })).toBe(expected);
  });

  test("tags are written in ASCII, and an odd language is not believed", () => {
    const odd = rewrite("<html lang='\"><x'><p>", {
      headTags: (tag) => `<meta content="é€😀" lang=${tag}>`,
    });
    expect(odd).toContain('<meta content="&#xe9;&#x20ac;&#x1f600;" lang=undefined>');
  });

  test("a page without content gets none", () => {
    expect(rewrite("  <!-- x -->", { headTags })).toBe("  <!-- x -->");
  });
});

test("a tag without end is refused once it passes the bound", () => {
  const rewriter = createHtmlRewriter(options);
  const piece = Buffer.alloc(1024 * 1024, "x");
  rewriter.write(Buffer.from('<p title="'));
  expect(() => {
    for (let pieces = 0; pieces < 9; pieces += 1) rewriter.write(piece);
  }).toThrow(TagTooLong);
});

test("a comment or script of any length passes without being kept", () => {
  const rewriter = createHtmlRewriter(options);
  for (const opening of ["<script>", "</script><style>", "</style><!--", "--><!x"])
    for (let pieces = 0; pieces < 12; pieces += 1)
      expect(rewriter.write(Buffer.from(opening + "x".repeat(1_000_000))).length).toBeGreaterThan(
        999_000,
      );
});

const PIECES = [
  "<",
  ">",
  "</",
  "<!--",
  "-->",
  "--!>",
  "<!",
  "=",
  '"',
  "'",
  "/",
  " ",
  "\n",
  "a",
  "\xe9",
  "&sol;",
  "<script>",
  "</script>",
  "<script",
  "<style>",
  "</style>",
  "<title>",
  "</title",
  "<svg>",
  "</svg>",
  "<noscript>",
  "</noscript>",
  "<![CDATA[",
  "]]>",
  "<head>",
  "<html lang=de>",
  "<textarea>",
  "</textarea>",
  "<img src=https://x.example/>",
  "<iframe src='//video.example'>",
  "</iframe>",
  "<base href=//b.example/>",
  "<p title=",
  "<math>",
  "<mi>",
  "</mi>",
  "<foreignObject>",
  "text",
];
const page = array(constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
const sizes = array(integer({ min: 1, max: 12 }), { maxLength: 80 });

test("any cutting into chunks gives the same page", () => {
  assert(
    property(page, sizes, (html, cuts) => {
      const headTags = (language?: string) => `<meta lang=${language}>`;
      expect(rewrite(html, { headTags }, cuts)).toBe(rewrite(html, { headTags }));
    }),
    { numRuns: 1000 },
  );
});

test("a page that needs nothing held comes out byte for byte", () => {
  assert(
    property(page, sizes, (html, cuts) => {
      const free = { holdsHost: () => undefined };
      expect(rewrite(html, free, cuts)).toBe(html);
    }),
    { numRuns: 500 },
  );
});
