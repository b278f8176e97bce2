import type { Part } from "./rewrite-markup.ts";

/** What is added to a page. */
export interface OurTags {
  /** HTML for the start of the head, asked once; takes the `lang` of the page. Absent: adds nothing. */
  headTags?(language: string | undefined): string;
  /** The same for the start of the body. A page of frames has none. */
  bodyTags?(language: string | undefined): string;
}

/** What is put at the start of a part, in ASCII. */
export function tagsFor(tags: OurTags, part: Part, language: string | undefined): string {
  const html = part === "head" ? tags.headTags?.(language) : tags.bodyTags?.(language);
  return asciiOnly(html ?? "");
}

/** Character references work whatever the encoding of the page is. */
function asciiOnly(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`);
}
