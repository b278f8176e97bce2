import { Badge } from "@mantine/core";
import type { ReactNode } from "react";

const COLOURS = {
  good: "var(--jar-good)",
  bad: "var(--jar-bad)",
  mild: "var(--jar-mild)",
  plain: "var(--jar-plain)",
} as const;

/** A short word with a tone. The word carries the meaning; the colour only repeats it (WCAG 1.4.1). */
export function Verdict(props: {
  readonly tone: keyof typeof COLOURS;
  readonly children: ReactNode;
}) {
  return (
    <Badge variant="outline" color={COLOURS[props.tone]} radius="sm" tt="none" size="lg" fw={600}>
      {props.children}
    </Badge>
  );
}
