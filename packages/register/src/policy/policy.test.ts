import { describe, expect, it } from "vitest";
import { POLICY_LANGUAGES } from "../locales/locales.ts";
import { parseRegister, type Register } from "../index.ts";
import { directionOf } from "./direction.ts";
import {
  policyDocument,
  policyJson,
  policyMarkdown,
  policyPage,
  policyText,
  renderPolicy,
  type PolicyOptions,
} from "./index.ts";

const YAML = `
glassjar: 1
site:
  name: { en: Header Discovery, fr: Découverte, ar: اكتشاف }
  origin: https://www.portal.example
  areas: { front: /, back: /office/ }
  languages: [en, fr, ar]
  controller: { name: Ville d’Exemple, email: dpo@portal.example, dataProtectionOfficer: Dr. Dupont }
providers:
  operator: { name: Opendatasoft, country: FR }
  tube: { name: "Tube & <Sons>", country: US, role: controller, policy: "https://tube.example/p?a=1&b=2" }
services:
  authentication:
    provider: operator
    category: necessary
    areas: [front, back]
    name: { en: Authentication, fr: Authentification, ar: المصادقة }
    items:
      - { cookie: sessionid, lifetime: P14D, httpOnly: true, purpose: { en: Keeps you signed in, fr: Vous garde connecté, ar: يبقيك متصلًا } }
      - { cookie: __Host-csrf, purpose: { en: Protects forms } }
  statistics:
    provider: operator
    category: statistical
    exempt: audience-measurement
    areas: [front]
    name: { en: Statistics, fr: Statistiques, ar: إحصاءات }
    items: [{ localStorage: seen, purpose: { fr: Déjà vu } }]
  video:
    provider: tube
    category: marketing
    name: Video
    hosts: ["*.tube.example", tube-cdn.example]
    items: [{ cookie: "vid|*", domain: .tube.example, lifetime: P13M, purpose: "<script>alert(1)</script>" }]
`;

const { register: REGISTER, problems } = parseRegister(YAML);

function options(language: string, more?: Partial<PolicyOptions>): PolicyOptions {
  if (!REGISTER) throw new Error(JSON.stringify(problems));
  return {
    register: REGISTER,
    version: 3,
    publishedAt: "2026-11-23T10:00:00Z",
    language,
    ...more,
  };
}

const pageIn = (language: string, more?: Partial<PolicyOptions>): string =>
  renderPolicy(options(language, more)).html;

/** What a reader sees: the text of an element, without tags. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

const cellsOf = (html: string): string[] =>
  [...html.matchAll(/<t[hd][^>]*data-label[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) =>
    textOf(cell),
  );

describe("the page in English", () => {
  const html = pageIn("en");

  it("is one article with language, direction, version and date", () => {
    expect(html).toMatch(
      /^<article class="jar-policy" lang="en" dir="ltr"><h1>Cookie policy<\/h1>/,
    );
    expect(html).toContain("Version 3, published on 23 November 2026.");
    expect(html).toMatch(/<\/article>$/);
  });

  it("says who is responsible and how to reach them", () => {
    const text = textOf(html);
    expect(text).toContain("Ville d’Exemple is responsible for the website Header Discovery");
    expect(text).toContain("dpo@portal.example");
    expect(text).toContain("Dr. Dupont");
  });

  it("has the table's five columns with scope and a caption", () => {
    const heads = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, head]) => head);
    expect(heads).toEqual([
      "Service provider",
      "Function and location",
      "Cookie",
      "Purpose",
      "Duration",
    ]);
    expect(html).toContain(
      "<caption>What Header Discovery stores on your device or reads from it</caption>",
    );
  });

  it("has one row group per service and one row per item", () => {
    expect(html.match(/<tbody>/g)).toHaveLength(3);
    expect(cellsOf(html)).toEqual([
      "Opendatasoft",
      "Authentication (front and back office) Necessary: no consent needed",
      "sessionid (first-party)",
      "Keeps you signed in",
      "14 days",
      "__Host-csrf (first-party)",
      "Protects forms",
      "until the browser is closed",
      "Opendatasoft",
      "Statistics (front office) Statistical: no consent needed, as this site relies on the legal exemption for anonymous statistics",
      "seen (local storage, first-party)",
      "Déjà vu",
      "until it is deleted",
      "Tube & <Sons>",
      "Video Marketing and third-party content: only with your consent",
      "vid|* (third-party, .tube.example)",
      "<script>alert(1)</script>",
      "13 months",
      "Loads content from *.tube.example tube-cdn.example",
      "–",
      "–",
    ]);
    expect(html).toContain('<th scope="rowgroup" rowspan="2" data-label="Function and location">');
  });

  it("escapes whatever the register says", () => {
    expect(html).not.toContain("<script>");
    expect(html).toContain("Tube &amp; &lt;Sons>");
    expect(html).toContain('href="https://tube.example/p?a=1&amp;b=2"');
  });

  it("marks words that are there in another language only", () => {
    expect(html).toContain('<bdi lang="fr" dir="ltr">Déjà vu</bdi>');
  });

  it("lists third parties with country, role and policy, and only them", () => {
    const section = html.slice(html.indexOf('id="third-parties"'), html.indexOf('id="choice"'));
    expect(textOf(section)).toContain(
      "Tube & <Sons> · United States · uses the information for purposes of its own · Privacy policy",
    );
    expect(section).not.toContain("Opendatasoft");
  });

  it("links to the preference centre, wherever it is", () => {
    expect(html).toContain('<a href="/cookies/preferences">See and change my choice</a>');
    expect(pageIn("en", { preferencesHref: "/x/prefs" })).toContain('<a href="/x/prefs">');
  });

  it("tells how to object to statistics only when there are exempt ones", () => {
    expect(html).toContain('id="audience"');
    const { statistics: _, ...services } = REGISTER?.services ?? {};
    expect(pageIn("en", { register: { ...(REGISTER as Register), services } })).not.toContain(
      'id="audience"',
    );
  });

  it("claims the exemption only for the services that rely on it, and says on what conditions", () => {
    const text = textOf(html);
    expect(text).toContain("named above: Statistics. You can object to them all the same");
    expect(text).toContain(
      "The law of some countries exempts them from consent on conditions: they serve this site alone",
    );
    expect(text).not.toMatch(/complian|statistics need no consent/i);
  });

  it("says that withdrawal leaves what was done before lawful", () => {
    expect(textOf(html)).toContain("does not affect the lawfulness of what was done on its basis");
  });

  it("has a change log", () => {
    const versions = [
      { version: 3, publishedAt: "2026-11-23T10:00:00Z", note: "Adds the video" },
      { version: 2, publishedAt: Date.UTC(2026, 0, 5) },
    ];
    const text = textOf(pageIn("en", { versions }));
    expect(text).toContain("Version 3, 23 November 2026 · Adds the video");
    expect(text).toContain("Version 2, 5 January 2026");
  });
});

describe("every fact the register can declare", () => {
  const full = YAML.replace(
    "dataProtectionOfficer: Dr. Dupont",
    "phone: '+33 1', dataProtectionOfficer: { name: Dr. Dupont, email: dpd@portal.example }",
  )
    .replace(
      "  languages:",
      "  review: 2027-06-30\n  authority: { name: CNIL, url: https://cnil.example/ }\n  choiceCookie: { domain: .portal.example }\n  languages:",
    )
    .replace(
      "role: controller,",
      "role: controller, address: 1 Tube Road, transfers: [{ country: US, safeguard: adequacy }],",
    )
    .replace(
      "    exempt: audience-measurement\n",
      "    exempt: audience-measurement\n    legalBasis: legitimate-interests\n    recipients: [tube]\n",
    )
    .replace(
      "localStorage: seen, purpose: { fr: Déjà vu }",
      "localStorage: seen, lifetime: P6M, renewed: true, purposes: [{ text: Counts, exempt: audience-measurement }, { text: Protects, exempt: security }]",
    );
  const { register, problems: mistakes } = parseRegister(full, Date.UTC(2026, 10, 23));
  if (!register) throw new Error(JSON.stringify(mistakes));
  const html = pageIn("en", { register });
  const text = textOf(html);

  it.each([
    "Telephone: +33 1",
    "Data protection officer: Dr. Dupont · dpd@portal.example",
    "This policy will be reviewed by 30 June 2027 at the latest.",
    "The authority for this site: CNIL",
    "It applies to all sites under portal.example.",
    "Legal basis: legitimate interests",
    "Also received by: Tube & <Sons>",
    "6 months, renewed with each visit",
    "1 Tube Road · uses the information for purposes of its own · transfers data to United States, safeguarded by an adequacy decision of the European Commission",
  ])("%s", (words) => expect(text).toContain(words));

  it("lists several purposes, each with its own ground", () => {
    expect(html).toContain(
      "<ul><li><bdi>Counts</bdi> (no consent needed, as this site relies on the legal exemption for anonymous statistics)</li><li><bdi>Protects</bdi> (no consent needed, as it protects the site and its visitors)</li></ul>",
    );
  });

  it.each(POLICY_LANGUAGES)("leaves nothing to fill in in %s, in any form", (language) => {
    const more = { register, action: "/x", visitor: { gpc: true, saved: true }, audit: null };
    const given = options(language, { ...more, versionHref: String, currentHref: "/cookies" });
    const forms = [
      renderPolicy(given).html,
      policyMarkdown(given),
      policyText(given),
      policyPage(given),
    ];
    for (const form of forms) expect(form).not.toMatch(/\{\w+\}|undefined|\[object/);
    expect(JSON.stringify(policyJson(given))).not.toMatch(/\{\w+\}|\[object/);
  });
});

describe("live controls", () => {
  const controls = (more: Partial<PolicyOptions> = {}): string =>
    pageIn("en", { action: "/jar/choices?a&b", ...more });

  it("are there only where they can be sent", () => {
    expect(pageIn("en")).not.toContain("<form");
    expect(
      controls().match(
        /<form class="jar-control" method="post" action="\/jar\/choices\?a&amp;b">/g,
      ),
    ).toHaveLength(2);
    expect(controls()).toContain('<input type="hidden" name="version" value="3"/>');
  });

  it("show the choice in force", () => {
    const choice = { granted: ["marketing"], services: { statistics: false }, at: 0 };
    const html = controls({ visitor: { gpc: false, choice } });
    expect(html).toMatch(/value="marketing" checked/);
    expect(html).toContain("Your decision of 1 January 1970 applies.");
    expect(html).toContain('value="undo-objection"');
    expect(html).toContain("You have objected");
  });

  it("leave no trace in Markdown and plain text, where the link stands for them", () => {
    const given = options("en", { action: "/x", visitor: { gpc: false } });
    for (const form of [policyMarkdown(given), policyText(given)]) {
      expect(form).not.toContain("Withdraw all consent");
      expect(form).toContain("https://www.portal.example/cookies/preferences");
      expect(form).not.toContain("\n\n\n");
    }
  });
});

describe("plain text", () => {
  const text = policyText(options("en"));

  it("numbers its sections and gives each item lines of its own", () => {
    expect(text).toContain("\n1. Who is responsible\n");
    expect(text).toContain(
      "- sessionid (first-party)\n  Purpose: Keeps you signed in\n  Duration: 14 days\n",
    );
    expect(text).toContain("Privacy policy <https://tube.example/p?a=1&b=2>");
  });
});

describe("a site that asks for nothing", () => {
  const necessary: Register = {
    ...(REGISTER as Register),
    services: Object.fromEntries(
      Object.entries(REGISTER?.services ?? {}).filter(([id]) => id === "authentication"),
    ),
  };

  it("says that it does not ask, and has no third party", () => {
    const text = textOf(pageIn("en", { register: necessary }));
    expect(text).toContain("so it does not ask for it");
    expect(text).toContain("No third party stores anything");
    expect(text).not.toContain("On your first visit we ask");
  });
});

describe("other languages", () => {
  it("French uses the register's French and the regulator's word", () => {
    const html = pageIn("fr-CA");
    expect(html).toContain('lang="fr" dir="ltr"');
    expect(html).toContain("Politique relative aux cookies et autres traceurs");
    expect(cellsOf(html)).toContain(
      "Authentification (front et back office) Nécessaires\u00a0: consentement non requis",
    );
    expect(html).toContain("Version 3, publiée le 23 novembre 2026.");
    expect(html).not.toMatch(/témoin/i);
  });

  it("Arabic runs from right to left, its code from left to right", () => {
    const html = pageIn("ar");
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('<code dir="ltr" translate="no">sessionid</code>');
    expect(html).toContain('<bdi lang="en" dir="ltr">Protects forms</bdi>');
    expect(textOf(html)).toContain("المصادقة (الواجهة العامة ولوحة الإدارة)");
  });

  it("a register's own variant is nearer than its first language", () => {
    const names = { en: "Town", "pt-br": "Cidade", no: "By" };
    const towns = {
      ...(REGISTER as Register),
      site: { ...(REGISTER as Register).site, name: names },
    };
    const named = (language: string) => pageIn(language, { register: towns });
    expect(named("pt-BR")).toContain("Cidade");
    expect(named("pt")).toContain("Cidade");
    expect(named("nb")).toContain("By");
    expect(named("de")).toContain("Town");
  });

  it("a language nobody wrote is English", () => {
    expect(policyDocument(options("xx")).language).toBe("en");
  });

  it.each(POLICY_LANGUAGES)("%s has every section and no empty sentence", (language) => {
    const { sections } = policyDocument(options(language, { audit: null }));
    expect(sections.map(({ id }) => id)).toEqual([
      "who",
      "what",
      "which",
      "table",
      "third-parties",
      "choice",
      "withdraw",
      "audience",
      "browsers",
      "signals",
      "rights",
      "devices",
      "versions",
      "audit",
    ]);
    expect(pageIn(language)).not.toMatch(/undefined|\[object|<(p|li|td|h2|dd|bdi)\b[^>]*>\s*<\//);
  });

  it.each([
    ["ar", "rtl"],
    ["he", "rtl"],
    ["fa", "rtl"],
    ["ur-PK", "rtl"],
    ["fr", "ltr"],
    ["az-Arab", "rtl"],
    ["not a tag", "ltr"],
  ])("%s is written %s", (language, direction) => expect(directionOf(language)).toBe(direction));
});

describe("Markdown", () => {
  const text = policyMarkdown(options("en"));

  it("has the same headings and rows", () => {
    const headings = policyDocument(options("en")).sections.map(({ heading }) => `## ${heading}`);
    expect(text.match(/^## .*$/gm)).toEqual(headings);
    expect(text.match(/^\| .* \|$/gm)).toHaveLength(2 + 5);
    expect(text).toContain("| `sessionid` (first-party) | Keeps you signed in | 14 days |");
  });

  it("cannot be broken by what the register says", () => {
    expect(text).toContain("`vid\\|*`");
    expect(text).toContain("\\<script\\>alert(1)\\</script\\>");
    expect(text).toContain(
      "[See and change my choice](<https://www.portal.example/cookies/preferences>)",
    );
  });
});

describe("JSON", () => {
  it("has the facts, in one language", () => {
    const policy = policyJson(options("fr"));
    expect(JSON.parse(JSON.stringify(policy))).toMatchObject({
      version: 3,
      publishedAt: "2026-11-23T10:00:00.000Z",
      language: "fr",
      site: { name: "Découverte", origin: "https://www.portal.example" },
      preferences: "/cookies/preferences",
      categories: [
        { id: "necessary", name: "Nécessaires", consent: false },
        { id: "statistical", consent: false },
        { id: "marketing", consent: true },
      ],
      services: [
        {
          id: "authentication",
          name: "Authentification",
          provider: { id: "operator", name: "Opendatasoft", country: "FR" },
          consent: false,
          items: [
            {
              kind: "cookie",
              name: "sessionid",
              lifetime: "P14D",
              duration: "14\u00a0jours",
              httpOnly: true,
              party: "first",
              purpose: "Vous garde connecté",
            },
            { kind: "cookie", name: "__Host-csrf" },
          ],
        },
        { id: "statistics", exempt: "audience-measurement", consent: false },
        { id: "video", hosts: ["*.tube.example", "tube-cdn.example"], consent: true },
      ],
    });
  });
});
