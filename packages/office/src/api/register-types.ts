import type { Problem, Version } from "./types.ts";

/** A change of one value of a register text; without a value, what is there is removed. */
export interface Edit {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly value?: unknown;
  /** In place of a value: where the entry moves to among its neighbours, from 0. */
  readonly to?: number;
}

/** What an import understood, and a text with it. */
export interface ImportAnswer {
  readonly text: string;
  readonly items: readonly ImportedItem[];
  readonly services: readonly {
    readonly id: string;
    readonly name: unknown;
    readonly category: string;
  }[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** An item that an import found. */
export interface ImportedItem {
  readonly kind: string;
  readonly name: string;
  /** Identifier of its service. */
  readonly service: string;
  /** What a person should look at, in English. */
  readonly unsure: readonly string[];
  readonly line: number;
  /** Whether the draft declares it already. */
  readonly known: boolean;
}

/** What an import could not understand, and why, in English. */
export interface NotUnderstood {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly why: string;
}

/** The part of JSON Schema that the register uses. */
export interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
}

/** A mistake in a register, with the value it is about. */
export interface RegisterProblem extends Problem {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
}

/** One difference between two registers, in the language of the office. */
export interface RegisterChange {
  /** Whether visitors are asked again. */
  readonly material: boolean;
  readonly pointer: string;
  readonly sentence: string;
  /** Why visitors are asked again. */
  readonly why?: string;
}

/** What the API says about a text; without `changes` it is not a register yet. */
export interface RegisterCheck {
  /** The text with the edits. */
  readonly text: string;
  /** What the text says as plain data; absent when it cannot be read. */
  readonly value?: unknown;
  readonly problems: readonly RegisterProblem[];
  readonly changes?: readonly RegisterChange[];
  /** The published version, 0 for none. */
  readonly base: number;
}

/** The text of a register that somebody works on. */
export interface Draft {
  readonly text: string;
  /** The version it was taken from, 0 for none. */
  readonly base: number;
  readonly etag: string;
  readonly editedBy: string;
  readonly editedAt: string;
}

/** The draft of a site, if there is one. */
export interface DraftAnswer {
  readonly draft?: Draft;
}

/** A published version as it was. */
export interface VersionDetail {
  readonly version: Version;
  readonly text: string;
  /** Since the version before. */
  readonly changes: readonly RegisterChange[];
  /** What would change if it were published now. */
  readonly back: readonly RegisterChange[];
}
