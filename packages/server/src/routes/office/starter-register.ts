import { editRegister } from "@glassjar/register";

/** What somebody says of a site when they add it. */
export interface SiteStart {
  readonly name: string;
  readonly origin: string;
  readonly mode: "observe" | "enforce";
  /** Language tags, the main one first. */
  readonly languages: readonly string[];
}

const BLANK = `glassjar: 1

site:
  name: Site
  origin: https://site.example
  languages: []
  undeclared: enforce

providers:
  operator:
    name: "TODO: name the organisation that runs this site"

services: {}
`;

/** The draft that a new site begins with: it says where the site is; what it stores is still to be said. */
export function starterRegister({ name, origin, mode, languages }: SiteStart): string {
  const edits = [
    ["/site/name", name],
    ["/site/origin", originOf(origin)],
    ["/site/languages", languages],
    ["/site/undeclared", mode],
  ] as const;
  return edits.reduce((text, [pointer, value]) => editRegister(text, pointer, value), BLANK);
}

/** An origin as browsers write it, without a slash at its end (RFC 6454 §6.2). */
export function originOf(address: string): string {
  return new URL(address).origin;
}
