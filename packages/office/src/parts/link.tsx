import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Link as RouterLink } from "wouter";

/** A link within the office; `label` says where it leads when its words alone do not. */
export function Link(props: {
  readonly to: string;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const { to, label, children } = props;
  return (
    <Anchor component={RouterLink} href={to} aria-label={label} underline="always" inherit>
      {children}
    </Anchor>
  );
}
