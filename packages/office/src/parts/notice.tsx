import { Paper, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** A calm sentence in the place of content that is not there. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <Paper withBorder p="lg">
      <Text c="dimmed">{children}</Text>
    </Paper>
  );
}
