/** A piece of a sentence. A plain string is in the language of the page. */
export type Inline =
  | string
  /** A name as machines write it: never translated, always left to right. */
  | { readonly code: string }
  /** Words that may be in another language than the page, or are somebody's name. */
  | { readonly words: string; readonly language?: string }
  | { readonly href: string; readonly label: string };

/** A row of the table: one item of a service. */
export interface Row {
  readonly item: readonly Inline[];
  readonly purpose: readonly Inline[];
  readonly duration: string;
}

/** The rows of one service. */
export interface Group {
  readonly provider: readonly Inline[];
  readonly function: readonly Inline[];
  /** What consent the service needs, below its function. */
  readonly consent: string;
  readonly rows: readonly Row[];
}

/** A block of a section. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: readonly Inline[] }
  | { readonly kind: "list"; readonly entries: readonly (readonly Inline[])[] }
  | {
      readonly kind: "terms";
      readonly entries: readonly {
        readonly term: readonly Inline[];
        readonly text: readonly Inline[];
      }[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: Readonly<
        Record<"provider" | "function" | "item" | "purpose" | "duration", string>
      >;
      readonly groups: readonly Group[];
    };

/** A section of the policy. */
export interface Section {
  /** Stable fragment identifier: `#table`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The whole policy in one language, before it takes the form of HTML or Markdown. */
export interface PolicyDocument {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** Version and date, in words. */
  readonly published: string;
  readonly sections: readonly Section[];
}

/** A paragraph. */
export function paragraph(...text: readonly Inline[]): Block {
  return { kind: "paragraph", text };
}
