/** A piece of a sentence. A plain string is in the language of the page. */
export type Inline =
  | string
  /** A name as machines write it: never translated, always left to right. */
  | { readonly code: string }
  /** Words that may be in another language than the page, or are somebody's name. */
  | { readonly words: string; readonly language?: string }
  | { readonly href: string; readonly label: string };

/** A sentence, or a part of one. */
export type Line = readonly Inline[];

/** A row of the table: one item of a service. */
export interface Row {
  readonly item: Line;
  /** One line per purpose. */
  readonly purposes: readonly Line[];
  readonly duration: string;
}

/** The rows of one service. */
export interface Group {
  readonly provider: Line;
  readonly function: Line;
  /** What consent the service needs, its legal basis, and who else receives its data. */
  readonly details: readonly [consent: string, ...more: string[]];
  readonly rows: readonly Row[];
}

/** The table of all items. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: Readonly<
    Record<"provider" | "function" | "item" | "purpose" | "duration", string>
  >;
  readonly groups: readonly Group[];
}

/** A live control: a plain form, which needs no JavaScript. */
export interface Form {
  readonly kind: "form";
  /** Where it is posted to. */
  readonly action: string;
  /** What is sent along, unseen. */
  readonly fields: Readonly<Record<string, string>>;
  /** Boxes to tick, under one legend. */
  readonly boxes?: {
    readonly legend: string;
    readonly name: string;
    readonly choices: readonly {
      readonly value: string;
      readonly label: string;
      readonly checked: boolean;
    }[];
  };
  readonly name: string;
  readonly buttons: readonly { readonly value: string; readonly label: string }[];
}

/** A block of a section. */
export type Block =
  | { readonly kind: "paragraph"; readonly text: Line }
  /** What has just happened: read out by screen readers. */
  | { readonly kind: "status"; readonly text: Line }
  | { readonly kind: "list"; readonly entries: readonly Line[] }
  /** A list whose entries have lists of their own. */
  | {
      readonly kind: "log";
      readonly entries: readonly { readonly text: Line; readonly details: readonly Line[] }[];
    }
  | {
      readonly kind: "terms";
      readonly entries: readonly { readonly term: Line; readonly text: Line }[];
    }
  | Table
  | Form;

/** A section of the policy. */
export interface Section {
  /** Stable fragment identifier: `#table`. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The whole policy in one language, before it takes the form of HTML, Markdown or plain text. */
export interface PolicyDocument {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  /** One sentence on what the page says. */
  readonly description: string;
  /** Version and date, in words. */
  readonly published: string;
  /** Said of a version that is no longer in force, with the link to the one that is. */
  readonly superseded?: Line;
  /** Heading of the list of sections. */
  readonly contents: string;
  readonly sections: readonly Section[];
}

/** A paragraph. */
export function paragraph(...text: Line): Block {
  return { kind: "paragraph", text };
}
