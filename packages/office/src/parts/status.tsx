import type { ReactNode } from "react";
import classes from "./status.module.css";

/** What is told as it comes, also to who cannot see it (WCAG 4.1.3); it leaves no gap while it is empty. */
export function Status({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className={classes["status"]}>
      {children}
    </div>
  );
}
