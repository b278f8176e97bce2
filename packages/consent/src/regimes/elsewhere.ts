import type { RegimeRow } from "./row.ts";

/** The rest of the world, where the law on this is known. */
export const ELSEWHERE: readonly RegimeRow[] = [
  {
    region: "BR",
    regime: "opt-in",
    law: "Law 13.709 (LGPD), article 7; ANPD guide to cookies of 18 October 2022",
    since: "2022-10-18",
    source: "https://www.gov.br/anpd/pt-br",
  },
  {
    region: "CA",
    regime: "opt-out",
    law: "PIPEDA, principle 4.3; Privacy Commissioner's guidelines on online behavioural advertising",
    since: "2011-12-06",
    source:
      "https://www.priv.gc.ca/en/privacy-topics/technology/online-privacy-tracking-cookies/tracking-and-ads/gl_ba_1112/",
  },
  {
    region: "CA-QC",
    regime: "opt-in",
    law: "Act respecting the protection of personal information in the private sector, section 8.1",
    since: "2023-09-22",
    source: "https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1",
  },
  {
    region: "AU",
    regime: "notice",
    law: "Privacy Act 1988, Australian Privacy Principle 5",
    since: "2014-03-12",
    source: "https://www.oaic.gov.au/privacy/australian-privacy-principles",
  },
  {
    region: "JP",
    regime: "notice",
    law: "Telecommunications Business Act, article 27-12 (external transmission)",
    since: "2023-06-16",
    source: "https://www.soumu.go.jp",
  },
  {
    region: "NZ",
    regime: "notice",
    law: "Privacy Act 2020, information privacy principle 3",
    since: "2020-12-01",
    source: "https://www.legislation.govt.nz/act/public/2020/0031/latest/LMS23342.html",
  },
];
