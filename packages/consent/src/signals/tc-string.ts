import { TCString, type TCModel, type Vector } from "@iabtechlabtcf/core";

/** Event on `document` with the {@link TcReading} of a string that another CMP has in the page. */
export const TCF_EVENT = "glassjar:tcf";

/** What is wrong with a TC string. */
export type TcProblem =
  | "malformed"
  | "no-vendors-disclosed"
  | "vendor-not-disclosed"
  | "old-policy"
  | "from-the-future";

/** What a TC string says, as far as it could be read. */
export interface TcReading {
  readonly problems: readonly TcProblem[];
  readonly cmpId?: number;
  readonly policyVersion?: number;
  readonly vendorListVersion?: number;
  /** Epoch milliseconds. */
  readonly created?: number;
  readonly language?: string;
  readonly purposes?: readonly number[];
  readonly vendors?: readonly number[];
  readonly disclosed?: readonly number[];
}

const MAX_LENGTH = 20_000;
const DAY_MS = 86_400_000;

/** The policy that TCF 2.3 strings are made under: older ones are no longer valid since 28 February 2026. */
const POLICY = 5;

/**
 * Reads a TC string and says what breaks TCF 2.3 about it. It never grants anything: what another
 * CMP recorded is that CMP's proof, not this site's.
 *
 * @param now - epoch milliseconds
 */
export function readTcString(text: string, now: number): TcReading {
  const model = decode(text);
  if (!model) return { problems: ["malformed"] };
  const vendors = members(model.vendorConsents);
  const disclosed = members(model.vendorsDisclosed);
  const created = model.created.getTime();
  const policyVersion = Number(model.policyVersion);
  const found: Readonly<Record<Exclude<TcProblem, "malformed">, boolean>> = {
    "no-vendors-disclosed": disclosed.length === 0,
    "vendor-not-disclosed":
      disclosed.length > 0 && vendors.some((vendor) => !disclosed.includes(vendor)),
    "old-policy": policyVersion < POLICY,
    // One day is left for clocks that differ.
    "from-the-future": created > now + DAY_MS,
  };
  return {
    problems: (Object.keys(found) as (keyof typeof found)[]).filter((problem) => found[problem]),
    cmpId: Number(model.cmpId),
    policyVersion,
    vendorListVersion: Number(model.vendorListVersion),
    created,
    language: model.consentLanguage,
    purposes: members(model.purposeConsents),
    vendors,
    disclosed,
  };
}

function decode(text: string): TCModel | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    const model = TCString.decode(text);
    return Number(model.version) === 2 && !Number.isNaN(model.created.getTime())
      ? model
      : undefined;
  } catch {
    return undefined;
  }
}

function members(vector: Vector): number[] {
  return [...vector].flatMap(([id, has]) => (has ? [id] : []));
}
