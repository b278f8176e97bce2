import { describe, expect, test } from "vitest";
import { rewritten as rewrite } from "./testing/rewritten.ts";

describe("addresses in style sheets", () => {
  test.each([
    ["a{background:url(https://x.example/i)}", "a{background:url(data:,#https://x.example/i)}"],
    [
      "a{background:URL( 'https://x.example/i' )}",
      "a{background:URL( 'data:,#https://x.example/i' )}",
    ],
    ['@import "//x.example/s";', '@import "data:,#//x.example/s";'],
    ["@IMPORT/**/url(//x.example/s) print;", "@IMPORT/**/url(data:,#//x.example/s) print;"],
    ["a{b:u\\72l(https://x.example/i)}", "a{b:u\\72l(data:,#https://x.example/i)}"],
    ["a{b:url(\\68ttps://x.example/i)}", "a{b:url(data:,#\\68ttps://x.example/i)}"],
    ['a{b:image-set("//x.example/i" 1x)}', 'a{b:image-set("data:,#//x.example/i" 1x)}'],
    [
      'a{b:-webkit-image-set(url("//x.example/i") 1x)}',
      'a{b:-webkit-image-set(url("data:,#//x.example/i") 1x)}',
    ],
    [
      "@font-face{src:url(//x.example/f)format('woff2')}",
      "@font-face{src:url(data:,#//x.example/f)format('woff2')}",
    ],
    ["a{b:url(https://x.example/i", "a{b:url(data:,#https://x.example/i"],
    ["a{b:url('https://x.example/i", "a{b:url('data:,#https://x.example/i"],
  ])("%s", (css, held) => {
    expect(rewrite(`<style>${css}</style>`)).toBe(`<style>${held}</style>`);
  });

  test.each([
    "a{background:url(/own)}",
    "a{background:url(data:image/png;base64,AAAA)}",
    "a{content:'https://x.example/i'}",
    "/* url(https://x.example/i) */",
    "@namespace url(http://x.example/ns);",
    'a{content:"url(https://x.example/i)"}',
    "a{b:curl(https)}",
  ])("%s stays", (css) => {
    expect(rewrite(`<style>${css}</style>`)).toBe(`<style>${css}</style>`);
  });

  test("in attributes, through character references", () => {
    expect(rewrite(`<p style="background:url(&quot;https://x.example/i&quot;)">`)).toBe(
      `<p style="background:url(&quot;data:,#https://x.example/i&quot;)">`,
    );
    expect(rewrite("<p style=background:url(https://x.example/i)>")).toBe(
      "<p style=background:url(data&#58;&#44;&#35;https://x.example/i)>",
    );
  });

  test("in SVG, in its style elements and its paint", () => {
    expect(rewrite("<svg><style>@import '//x.example/&#115;';</style></svg>")).toBe(
      "<svg><style>@import 'data:,#//x.example/&#115;';</style></svg>",
    );
    expect(rewrite("<svg><rect fill='url(//x.example/#a)'/></svg>")).toBe(
      "<svg><rect fill='url(data:,#//x.example/#a)'/></svg>",
    );
  });

  test("at any chunk edge", () => {
    const page = "<style>/* a */@import '//x.example/s';a{b:url( //x.example/i )}</style><p>";
    for (let size = 1; size < 12; size += 1)
      expect(
        rewrite(
          page,
          {},
          Array.from({ length: 100 }, () => size),
        ),
      ).toBe(rewrite(page));
  });
});

describe("a page in a page", () => {
  test.each([
    [
      `<iframe srcdoc="<img src=https://x.example/i>"></iframe>`,
      `<iframe srcdoc="<img data-jar-service=&#34;&#34; data-jar-src=https://x.example/i>"></iframe>`,
    ],
    [
      `<iframe srcdoc='&lt;script src="//video.example/s">&lt;/script>&eacute;'></iframe>`,
      `<iframe srcdoc='&lt;script type=&#34;text/plain&#34; data-jar-service=&#34;video&#34; data-jar-src="//video.example/s">&lt;/script>&eacute;'></iframe>`,
    ],
    [
      "<iframe srcdoc=&lt;img&#32;src=//x.example/i&gt;></iframe>",
      "<iframe srcdoc=&lt;img&#32;data-jar-service&#61;&#34;&#34;&#32;data-jar-src=//x.example/i&gt;></iframe>",
    ],
    [
      `<iframe srcdoc="<iframe srcdoc='<img src=&amp;quot;//x.example/i&amp;quot;>'>"></iframe>`,
      `<iframe srcdoc="<iframe srcdoc='<img data-jar-service=&#38;#34;&#38;#34; data-jar-src=&amp;quot;//x.example/i&amp;quot;>'>"></iframe>`,
    ],
  ])("%s", (html, held) => {
    expect(rewrite(html)).toBe(held);
  });

  test("what needs nothing held keeps its bytes", () => {
    const html = `<iframe srcdoc="<p>&quot;A&quot; &amp;amp; <img src='/own'>"></iframe>`;
    expect(rewrite(html)).toBe(html);
  });
});
