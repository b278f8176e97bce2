/** One difference between two registers. */
export interface Change {
  /** Stable code, for example `service-added`. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) into the newer register, or into the older one for what was removed. */
  readonly pointer: string;
  /**
   * Whether visitors must be asked again: the choice they made did not cover this (REC of the CNIL,
   * délibération 2020-092; GDPR art. 4(11), consent is specific).
   */
  readonly material: boolean;
  /** What changed, in a sentence. */
  readonly sentence: string;
}

/** A change that asks visitors again when `material` says so. */
export function change(code: string, pointer: string, sentence: string, material = false): Change {
  return { code, pointer, material, sentence };
}
