import type { ReactNode } from "react";

/** Names, ids and addresses keep their own direction inside Arabic. */
export function Ltr({ children }: { readonly children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>;
}
