import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { rewritten as rewrite } from "./testing/rewritten.ts";
import { createHtmlRewriter, NestedTooDeep, TagTooLong } from "./rewriter.ts";

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
      '<audio src="//x.example/a"><track src=//x.example/t></audio><frame>',
      '<audio data-jar-service="" data-jar-src="//x.example/a"><track data-jar-service="" data-jar-src=//x.example/t></audio><frame>',
    ],
    [
      '<script src="//x.example/a" integrity=sha384-x crossorigin nonce=n defer></script>',
      '<script type="text/plain" data-jar-service="" data-jar-src="//x.example/a" integrity=sha384-x crossorigin nonce=n defer></script>',
    ],
    [
      '<link rel=preload as=image imagesrcset="/a 1x, //x.example/b 2x" imagesizes=50vw>',
      '<link data-jar-service="" rel=preload as=image data-jar-imagesrcset="/a 1x, //x.example/b 2x" imagesizes=50vw>',
    ],
    [
      "<a href=/x ping='/own https://x.example/p'>x</a><td background=//x.example/b>",
      '<a data-jar-service="" href=/x data-jar-ping=\'/own https://x.example/p\'>x</a><td data-jar-service="" data-jar-background=//x.example/b>',
    ],
    [
      "<form action=//video.example/f><button formaction='//video.example/g'>",
      '<form data-jar-service="video" data-jar-action=//video.example/f><button data-jar-service="video" data-jar-formaction=\'//video.example/g\'>',
    ],
    [
      "<meta http-equiv=Refresh content=\"0; URL='//video.example/'\">",
      '<meta data-jar-service="video" http-equiv=Refresh data-jar-content="0; URL=\'//video.example/\'">',
    ],
    [
      "<svg><set attributeName=href to=//x.example/i /><feImage href=//x.example/f /></svg>",
      '<svg><set data-jar-service="" attributeName=href data-jar-to=//x.example/i /><feImage data-jar-service="" data-jar-href=//x.example/f /></svg>',
    ],
    [
      '<script type=speculationrules>{"prefetch":[{"urls":["/own","https://x.example/"]}]}</script>',
      '<script type="text/plain" data-jar-service="" data-jar-type=speculationrules>{"prefetch":[{"urls":["/own","https://x.example/"]}]}</script>',
    ],
    [
      '<script type=speculationrules>{"prerender":[{"where":{"selector_matches":"a"}}]}</script>',
      '<script type="text/plain" data-jar-service="" data-jar-type=speculationrules>{"prerender":[{"where":{"selector_matches":"a"}}]}</script>',
    ],
    [
      "<style data-jar-service=held>a{}</style>",
      '<style type="text/plain" data-jar-service=held>a{}</style>',
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
    "<img src=/own src=https://x.example>",
    "<svg><a href=https://x.example><set attributeName=fill to=//x.example></svg>",
    "<math><mi href=https://x.example></math>",
    "<meta http-equiv=refresh content='3; url=https://x.example/'><meta name=x content=//x.example>",
    '<meta http-equiv=Content-Security-Policy content="img-src https://x.example">',
    '<script type=speculationrules>{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":"/wp-*"}}]}}]}</script>',
    "<script type=speculationrules>no rules</script>",
    "<!--[if IE]><img src=https://x.example><![endif]-->",
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
    "<select><option>A<img src=https://x.example></select>",
    "<select><xmp><img src=https://x.example></xmp></select>",
    "<table><tr><td></svg><img src=https://x.example></table>",
    "<svg><desc><math></desc><img src=https://x.example>",
    "<noscript><style></noscript><img src=https://x.example>",
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

const options = {
  page: new URL("https://site.example/"),
  holdsHost: () => "",
  holdsService: () => undefined,
};

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
      expect(
        Buffer.concat(rewriter.write(Buffer.from(opening + "x".repeat(1_000_000)))).length,
      ).toBeGreaterThan(999_000);
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

describe("the body", () => {
  const bodyTags = (language?: string) => `<aside lang=${language}></aside>`;
  const headTags = () => "<link>";
  const tags = bodyTags("fr");
  test.each([
    ["<html lang=fr><body class=x>A", `<html lang=fr><body class=x>${tags}A`],
    [
      "<html lang=fr><head><title>T</title></head>\n<p>A",
      `<html lang=fr><head><title>T</title></head>\n${tags}<p>A`,
    ],
    ["<html lang=fr><title>T</title> A", `<html lang=fr><title>T</title> ${tags}A`],
    ["<html lang=fr><head></head></html>", `<html lang=fr><head></head>${tags}</html>`],
    ["<html lang=fr><head><title>T</title>", `<html lang=fr><head><title>T</title>${tags}`],
    [
      "<html lang=fr><noscript><link></noscript><script>1</script></head><!-- c --><script></script>A",
      `<html lang=fr><noscript><link></noscript><script>1</script></head><!-- c --><script></script>${tags}A`,
    ],
    [
      "<html lang=fr><template><p></template><b>A<body class=late>",
      `<html lang=fr><template><p></template>${tags}<b>A<body class=late>`,
    ],
  ])("of %j begins with our tags", (html, expected) => {
    expect(rewrite(html, { bodyTags })).toBe(expected);
  });

  test("a page of frames has none, but a head", () => {
    const html = "<html><head></head><frameset><frame src=/a></frameset></html>";
    expect(rewrite(html, { bodyTags, headTags })).toBe(html.replace("<head>", "<head><link>"));
  });

  test("a NUL begins the head where it stands, at any chunk edge", () => {
    const html = "<!doctype html>\n\0x";
    for (const cuts of [[], [15], [16], [17]])
      expect(rewrite(html, { headTags }, cuts)).toBe(`<!doctype html>\n${headTags()}\0x`);
  });

  test("a comment that never ends has no body behind it", () => {
    const rewriter = createHtmlRewriter({ ...options, bodyTags });
    const html = "<title>A</title><!-- B";
    expect(Buffer.concat(rewriter.write(Buffer.from(html), true)).toString()).toBe(html);
  });

  test("head and body come in their order where both are implied", () => {
    expect(rewrite("<p>A", { bodyTags, headTags })).toBe(`<link>${bodyTags()}<p>A`);
  });
});

describe("encodings", () => {
  const hold = '<img data-jar-service="" data-jar-src="https://x.example/é">';
  const asking = '<img src="https://x.example/é">';
  const bytes = (text: string, encoding: "utf16le" | "utf-8") =>
    Buffer.from(text, encoding).toString("latin1");

  test("a mark of UTF-8 is no content", () => {
    const marked = bytes(`\ufeff${asking}`, "utf-8");
    expect(rewrite(marked, { headTags: () => "<link>" })).toBe(
      bytes(`\ufeff<link>${hold}`, "utf-8"),
    );
  });

  test("UTF-16 becomes UTF-8 and says so by its mark, at any chunk edge", () => {
    const wide = bytes(`\ufeff<p>€${asking}`, "utf16le");
    const expected = bytes(`\ufeff<p>€${hold}`, "utf-8");
    const swapped = Buffer.from(wide, "latin1").swap16().toString("latin1");
    for (const size of [1, 2, 3, 7]) {
      const cuts = Array.from({ length: 40 }, () => size);
      expect(rewrite(wide, {}, cuts)).toBe(expected);
      expect(rewrite(swapped, {}, cuts)).toBe(expected);
    }
    expect(rewrite(wide.slice(2), { contentType: "text/html; charset=utf-16" })).toBe(expected);
  });

  test("a page of one byte is a page", () => {
    expect(rewrite("x")).toBe("x");
    expect(rewrite("\xff\xfe")).toBe("\xef\xbb\xbf");
  });

  test("bytes that follow a lead byte are not taken for markup, and hosts are read in their encoding", () => {
    // In Shift_JIS the second byte of this sign is a backslash, in GBK that of the other a bracket.
    const japanese = '<img alt="\x95\x5c" src="/\x95\x5c/a"><img src="https://x.example/">';
    expect(rewrite(japanese, { contentType: "text/html;charset=Shift_JIS" })).toBe(
      '<img alt="\x95\x5c" src="/\x95\x5c/a"><img data-jar-service="" data-jar-src="https://x.example/">',
    );
    const chinese = '<p title="\x81\x5b\x81\x7c">\x81\x40<img src="/own">';
    expect(rewrite(chinese, { contentType: "text/html; charset=gbk" })).toBe(chinese);
    const hosts: string[] = [];
    const holdsHost = (host: string) => void hosts.push(host);
    rewrite('<meta charset=windows-1252><img src="//b\xfccher.example/">', { holdsHost });
    rewrite('<img src="//b\xfccher.example/">', {
      holdsHost,
      contentType: "text/html; charset=latin1",
    });
    rewrite('<img src="//b\xc3\xbccher.example/">', { holdsHost });
    expect(hosts).toEqual(Array.from({ length: 3 }, () => "xn--bcher-kva.example"));
  });
});

test("elements nested beyond the bound are refused", () => {
  const rewriter = createHtmlRewriter(options);
  expect(() => rewriter.write(Buffer.from("<b>".repeat(100_001)))).toThrow(NestedTooDeep);
});

test("what needs no change is not copied", () => {
  const rewriter = createHtmlRewriter(options);
  const piece = Buffer.from("<!doctype html><p>A <a href=/b>b</a>");
  const [written, ...more] = rewriter.write(piece);
  expect(written).toBe(piece);
  expect(more).toEqual([]);
});

test("a long tag in small pieces is not read over and over", () => {
  const rewriter = createHtmlRewriter(options);
  const piece = Buffer.alloc(1024, "x");
  rewriter.write(Buffer.from("<p title='"));
  for (let pieces = 0; pieces < 7000; pieces += 1) rewriter.write(piece);
  expect(rewriter.write(Buffer.from("'>")).length).toBe(0);
  expect(Buffer.concat(rewriter.end()).length).toBe(7000 * 1024 + 12);
});

test("any cutting into chunks gives the same page, and so does one chunk that says it is the last", () => {
  assert(
    property(page, sizes, (html, cuts) => {
      const headTags = (language?: string) => `<meta lang=${language}>`;
      const bodyTags = () => "<aside>";
      const tags = { headTags, bodyTags };
      expect(rewrite(html, tags, cuts)).toBe(rewrite(html, tags));
      const asLast = createHtmlRewriter({ ...options, ...tags });
      const bytes = Buffer.from(html, "latin1");
      const inTurn = createHtmlRewriter({ ...options, ...tags });
      expect(Buffer.concat(asLast.write(bytes, true))).toEqual(
        Buffer.concat([...inTurn.write(bytes), ...inTurn.end()]),
      );
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
