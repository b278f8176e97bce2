import { Code } from "@mantine/core";

/** Plain data as it is, under a name; where it is wider than the page it scrolls by itself. */
export function JsonBlock({ name, value }: { readonly name: string; readonly value: unknown }) {
  return (
    // Only a focusable region can be scrolled from the keyboard (WCAG 2.1.1).
    <Code block dir="ltr" role="region" aria-label={name} tabIndex={0}>
      {JSON.stringify(value, undefined, 2)}
    </Code>
  );
}
