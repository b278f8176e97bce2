import { Alert } from "@mantine/core";
import { ApiError } from "../api/client.ts";
import { useLocale } from "../locale.tsx";

/** Says that something was not done, and why; nothing without an error. */
export function Failure({ error }: { readonly error: Error | null }) {
  const { texts } = useLocale();
  if (!error) return null;
  const own = reasonIn(error) === "last-administrator" ? texts.people.lastAdministrator : undefined;
  return (
    <Alert
      color="var(--jar-bad)"
      variant="outline"
      bg="var(--jar-surface)"
      role="alert"
      title={texts.lists.failed}
    >
      {own ?? (
        // The API speaks English.
        <span lang="en" dir="auto">
          {error.message}
        </span>
      )}
    </Alert>
  );
}

/** Why the API refused, in a word; undefined where it has none for it. */
export function reasonIn(error: Error | null): string | undefined {
  return error instanceof ApiError ? error.problem.reason : undefined;
}
