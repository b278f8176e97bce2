import { Alert } from "@mantine/core";
import classes from "./done.module.css";

/** Says what has been done, also to who cannot see it; empty until then. */
export function Done({ message }: { readonly message: string | undefined }) {
  return (
    <div role="status" className={classes["status"]}>
      {message !== undefined && (
        <Alert color="var(--jar-good)" variant="outline" bg="var(--jar-surface)">
          {message}
        </Alert>
      )}
    </div>
  );
}
