import {
  canonicalJson,
  diffRegisters,
  formatProblem,
  parseRegister,
  registerHash,
  textIn,
  type Problem,
  type Register,
} from "@glassjar/register";
import type { Store } from "./store/index.ts";

/** What is to be published. */
export interface Publication {
  /** Identifier of the site; it is made when there is none. */
  readonly site: string;
  /** The register as YAML or JSON. */
  readonly text: string;
  /** What changed, for the record. */
  readonly note: string;
  /** Who publishes. */
  readonly by: string;
  /** The version the text was taken from, 0 for none: no later one may be in force. */
  readonly base?: number;
}

/** What publishing did. */
export interface Published {
  readonly version: number;
  /** False when the version in force already says just this. */
  readonly changed: boolean;
}

/** A register that cannot be published: it has errors or to-dos. */
export class UnpublishableError extends Error {
  override readonly name = "UnpublishableError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], site: string) {
    super(problems.map((problem) => formatProblem(problem, site)).join("\n"));
    this.problems = problems;
  }
}

/** Somebody published since the text was taken; their changes must not vanish unseen. */
export class LostUpdateError extends Error {
  override readonly name = "LostUpdateError";
  /** The version in force. */
  readonly version: number;

  constructor(version: number) {
    super(`Version ${version} was published since.`);
    this.version = version;
  }
}

/**
 * Makes a register the next version of a site, unless the version in force says the same.
 *
 * @throws {@link UnpublishableError} when the register has errors or to-dos.
 * @throws {@link LostUpdateError} when another version than `base` is in force.
 */
export async function publishRegister(store: Store, publication: Publication): Promise<Published> {
  const { site, text, note, by, base } = publication;
  const register = publishable(text, site);
  const { name, languages } = register.site;
  await store.sites.ensure(site, textIn(name, languages[0] ?? "en", languages));
  const latest = await store.versions.latest(site);
  const after = latest?.number ?? 0;
  if (base !== undefined && base !== after) throw new LostUpdateError(after);
  if (latest && canonicalJson(latest.register) === canonicalJson(register)) {
    return { version: latest.number, changed: false };
  }
  const material =
    !latest || diffRegisters(latest.register, register).some((change) => change.material);
  const next = { site, text, register, hash: registerHash(register), note, by, material };
  const version = await store.versions.publish(next, after);
  // Another one came first. What changed is another question now, so it is asked anew.
  if (version === undefined) return publishRegister(store, publication);
  return { version, changed: true };
}

function publishable(text: string, site: string): Register {
  const { register, problems } = parseRegister(text);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (register === undefined || errors.length > 0) throw new UnpublishableError(errors, site);
  return register;
}
