import { Alert, Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocale } from "../locale.tsx";
import { Loading } from "./loading.tsx";

interface Query<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

/** Shows what a query loaded; until then that it is loading, or why it failed and how to go on. */
export function Loaded<T>(props: {
  readonly query: Query<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const { query, children } = props;
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed message={query.error.message} retry={() => query.refetch()} />;
  return <Loading />;
}

function Failed({ message, retry }: { readonly message: string; readonly retry: () => unknown }) {
  const { texts } = useLocale();
  return (
    <Alert
      color="var(--jar-bad)"
      variant="outline"
      title={texts.state.failed}
      role="alert"
      bg="var(--jar-surface)"
    >
      {/* The API speaks English. */}
      <Text mb="sm" lang="en" dir="auto">
        {message}
      </Text>
      <Group>
        <Button variant="default" onClick={() => retry()}>
          {texts.state.retry}
        </Button>
      </Group>
    </Alert>
  );
}
