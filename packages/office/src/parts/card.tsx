import { Paper, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** One figure of an overview: what it is, how much, and where that comes from. */
export function Card(props: {
  readonly title: string;
  readonly value: ReactNode;
  readonly children?: ReactNode;
}) {
  const { title, value, children } = props;
  return (
    <Paper component="section" withBorder p="lg" aria-label={title}>
      <Title order={2} size="sm" fw={500} c="dimmed">
        {title}
      </Title>
      <Text fz="1.6rem" fw={650} my={4} lh={1.25}>
        {value}
      </Text>
      {children}
    </Paper>
  );
}
