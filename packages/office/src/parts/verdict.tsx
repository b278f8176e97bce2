import { Badge } from "@mantine/core";
import type { ReactNode } from "react";

const COLOURS = { good: "teal.9", bad: "#b42318", mild: "#8a5a00", plain: "gray.8" } as const;

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
