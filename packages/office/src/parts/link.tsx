import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Link as RouterLink } from "wouter";

/** A link within the office. */
export function Link({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Anchor component={RouterLink} href={to} underline="always" inherit>
      {children}
    </Anchor>
  );
}
