import type { ConsentRecord } from "@glassjar/consent";
import type { ChoiceRow } from "./tables.ts";

/** A decision as it arrives; the store adds when. */
export type NewChoice = Omit<ConsentRecord, "at">;

/** A stored decision with what proves it. */
export interface StoredChoice {
  readonly record: ConsentRecord;
  /** Salt of the commitment. Erasing it and the record leaves the ledger valid. */
  readonly salt: Uint8Array;
  /** Index of its leaf in the site's ledger. */
  readonly leaf: number;
}

/** Order says nothing in a choice: sorted, two equal choices are equal as text. */
export function normal(choice: NewChoice): NewChoice {
  const services = Object.entries(choice.services).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...choice,
    granted: [...new Set(choice.granted)].toSorted(),
    services: Object.fromEntries(services),
  };
}

/** Whether a normal choice says the same as a stored one, whenever and by whatever banner it was made. */
export function isSame(choice: NewChoice, record: ConsentRecord): boolean {
  const said = ({ id, site, version, granted, services, language, how, regime }: NewChoice) =>
    JSON.stringify([id, site, version, granted, services, language, how, regime]);
  return said(choice) === said(record);
}

/** Reads a choice from its row. */
export function choiceOf(row: ChoiceRow): StoredChoice {
  const record: ConsentRecord = {
    id: row.id,
    site: row.site,
    version: row.version,
    granted: JSON.parse(row.granted) as string[],
    services: JSON.parse(row.services) as Record<string, boolean>,
    language: row.language,
    how: row.how as ConsentRecord["how"],
    regime: row.regime as ConsentRecord["regime"],
    at: row.at,
    registerHash: row.register_hash,
    ...(row.banner_hash === null ? {} : { bannerHash: row.banner_hash }),
  };
  const salt = Uint8Array.from(Buffer.from(row.salt, "base64"));
  return { record, salt, leaf: row.leaf };
}

/** Writes a choice as a row. */
export function rowOf({ record, salt, leaf }: StoredChoice): ChoiceRow {
  const { granted, services, registerHash, bannerHash, ...rest } = record;
  return {
    ...rest,
    granted: JSON.stringify(granted),
    services: JSON.stringify(services),
    register_hash: registerHash,
    banner_hash: bannerHash ?? null,
    salt: Buffer.from(salt).toString("base64"),
    leaf,
  };
}
