import type { RegimeRow } from "./row.ts";

type State = readonly [code: string, law: string, since: string, signalSince?: string];

// The states where a universal opt-out signal must be honoured come first.
const STATES: readonly State[] = [
  ["CA", "Cal. Civ. Code §1798.135; 11 CCR §7025", "2023-01-01", "2023-01-01"],
  ["CO", "C.R.S. §6-1-1301 ff.", "2023-07-01", "2024-07-01"],
  ["CT", "Conn. Gen. Stat. §42-515 ff.", "2023-07-01", "2025-01-01"],
  ["DE", "6 Del. C. §12D-101 ff.", "2025-01-01", "2026-01-01"],
  ["MD", "Md. Code, Com. Law §14-4701 ff.", "2025-10-01", "2025-10-01"],
  ["MN", "Minn. Stat. ch. 325M", "2025-07-31", "2025-07-31"],
  ["MT", "Mont. Code §30-14-2801 ff.", "2024-10-01", "2025-01-01"],
  ["NE", "Neb. Rev. Stat. §87-1101 ff.", "2025-01-01", "2025-01-01"],
  ["NH", "N.H. RSA ch. 507-H", "2025-01-01", "2025-01-01"],
  ["NJ", "N.J.S.A. 56:8-166.4 ff.", "2025-01-15", "2025-07-15"],
  ["OR", "ORS 646A.570 ff.", "2024-07-01", "2026-01-01"],
  ["TX", "Tex. Bus. & Com. Code ch. 541", "2024-07-01", "2025-01-01"],
  ["FL", "Fla. Stat. §501.701 ff.", "2024-07-01"],
  ["IA", "Iowa Code ch. 715D", "2025-01-01"],
  ["IN", "Ind. Code 24-15", "2026-01-01"],
  ["KY", "KRS 367.3611 ff.", "2026-01-01"],
  ["RI", "R.I. Gen. Laws ch. 6-48.1", "2026-01-01"],
  ["TN", "Tenn. Code §47-18-3301 ff.", "2025-07-01"],
  ["UT", "Utah Code ch. 13-61", "2023-12-31"],
  ["VA", "Va. Code §59.1-575 ff.", "2023-01-01"],
];

const SOURCE = "https://iapp.org/resources/article/us-state-privacy-legislation-tracker/";

/**
 * The United States. A state without a law of its own, or a visitor whose state is not known, has
 * the regime of the strictest state laws: everybody may object.
 */
export const UNITED_STATES: readonly RegimeRow[] = [
  {
    region: "US",
    regime: "opt-out",
    law: "No federal law; as the strictest state laws ask",
    since: "2023-01-01",
    source: SOURCE,
  },
  ...STATES.map(([code, law, since, signalSince]): RegimeRow => ({
    region: `US-${code}`,
    regime: "opt-out",
    law,
    since,
    source: SOURCE,
    signalSince,
  })),
];
