import type { Block } from "../html/page.ts";
import type { Piece } from "../piece.ts";
import { isSaid, type Wording } from "./wording.ts";

/** The sections of this product's policies that are read, or that are known to name no items. */
const SECTIONS = [
  "who",
  "what",
  "which",
  "table",
  "third",
  "choice",
  "withdraw",
  "audience",
  "browsers",
  "signals",
  "rights",
  "devices",
  "changes",
] as const;

type SectionName = (typeof SECTIONS)[number];

/** A page of this product taken apart. */
export interface Sections {
  /** The blocks below the heading of a section. */
  of(name: SectionName): readonly Block[];
  /** What stands outside of the sections, in their place. */
  readonly rest: readonly Block[];
}

/** Level of what is a heading only of a table. */
const CAPTION = 8;

/** Takes a page apart by its headings; undefined where it has not those of a policy of this product. */
export function sectionsOf(blocks: readonly Block[], { locale }: Wording): Sections | undefined {
  const found = new Map<SectionName, Block[]>();
  const rest: Block[] = [];
  let open = rest;
  for (const block of blocks) {
    if (block.kind === "heading" && block.level < CAPTION) {
      const { text } = block.piece;
      const name = SECTIONS.find((section) => isSaid(text, locale.policy[section].heading));
      open = name ? [] : rest;
      if (name && !found.has(name)) found.set(name, open);
      if (name) continue;
    }
    open.push(block);
  }
  const whole = (["who", "table", "third"] as const).every((name) => found.has(name));
  return whole ? { of: (name) => found.get(name) ?? [], rest } : undefined;
}

/** The lines of a section. */
export function linesOf(blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block) => (block.kind === "line" ? [block.piece] : []));
}
