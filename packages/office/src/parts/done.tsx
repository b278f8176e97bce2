import { Alert } from "@mantine/core";

/** Says what has been done, also to who cannot see it; empty until then. */
export function Done({ message }: { readonly message: string | undefined }) {
  return (
    <div role="status">
      {message !== undefined && (
        <Alert color="teal.9" variant="outline" bg="white">
          {message}
        </Alert>
      )}
    </div>
  );
}
