import type { Receipt } from "@glassjar/consent";
import { AppError } from "../../errors.ts";
import type { Audit } from "../../store/audits.ts";
import type { Store } from "../../store/index.ts";
import type { Site } from "../../store/sites.ts";

/** The site of this identifier; throws `not-found` when there is none. */
export async function siteNamed(store: Store, id: string): Promise<Site> {
  const site = await store.sites.get(id);
  if (!site) throw new AppError("not-found", `There is no site ${id}.`);
  return site;
}

/** The receipt of a choice made on this site; throws `not-found`, also for one of another site. */
export async function receiptNamed(store: Store, site: string, id: string): Promise<Receipt> {
  const receipt = await store.choices.get(id);
  if (receipt?.record.site !== site)
    throw new AppError("not-found", `Site ${site} has no receipt ${id}.`);
  return receipt;
}

/** A stored audit of this site; throws `not-found`, also for one of another site. */
export async function auditNamed(store: Store, site: string, id: string): Promise<Audit> {
  const audit = await store.audits.get(id);
  if (audit?.summary.site !== site)
    throw new AppError("not-found", `Site ${site} has no audit ${id}.`);
  return audit;
}
