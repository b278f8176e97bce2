import type { EffectiveChoice } from "@glassjar/consent/choice";

/** The same text for choices that amount to the same. Identifiers have no comma. */
export function choiceKey(choice: EffectiveChoice | undefined): string {
  if (choice === undefined) return "none";
  let key = choice.granted.join(",");
  for (const [id, granted] of Object.entries(choice.services))
    key += granted ? `,+${id}` : `,-${id}`;
  return key;
}
