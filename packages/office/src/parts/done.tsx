import { Alert } from "@mantine/core";
import { Status } from "./status.tsx";

/** Says what has been done. */
export function Done({ message }: { readonly message: string | undefined }) {
  return (
    <Status>
      {message !== undefined && (
        <Alert color="var(--jar-good)" variant="outline" bg="var(--jar-surface)">
          {message}
        </Alert>
      )}
    </Status>
  );
}
