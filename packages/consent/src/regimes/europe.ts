import type { RegimeRow } from "./row.ts";

const EEA =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

/** Europe. The day of the EEA rows is the end of the time in which to transpose the directive. */
export const EUROPE: readonly RegimeRow[] = [
  ...EEA.split(" ").map((region) => ({
    region,
    regime: "opt-in" as const,
    law: "Directive 2002/58/EC, article 5(3), as amended by Directive 2009/136/EC",
    since: "2011-05-25",
    source: "https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19",
  })),
  {
    region: "GB",
    regime: "opt-in",
    law: "Privacy and Electronic Communications (EC Directive) Regulations 2003, regulation 6",
    since: "2011-05-26",
    source: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/6",
  },
  {
    // The article itself asks for information and a way to refuse; consent is the careful reading,
    // and what high-risk profiling owes under article 6(7) of the data protection act of 2023.
    region: "CH",
    regime: "opt-in",
    law: "Telecommunications Act (SR 784.10), article 45c; Data Protection Act (SR 235.1), article 6(7)",
    since: "2023-09-01",
    source: "https://www.fedlex.admin.ch/eli/cc/2022/491/en",
  },
  {
    region: "TR",
    regime: "opt-in",
    law: "Law 6698, article 5; KVKK guideline on cookie practices",
    since: "2022-06-20",
    source: "https://www.kvkk.gov.tr",
  },
];
