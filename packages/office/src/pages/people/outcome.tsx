import { Alert, Stack, Text } from "@mantine/core";
import type { Invited } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Copyable } from "../../parts/copyable.tsx";
import { Status } from "../../parts/status.tsx";

/** What became of an invitation: sent, withdrawn, or a link to pass on where there is no e-mail. */
export function Outcome(props: {
  readonly outcome: (Invited & { readonly email: string }) | undefined;
  readonly withdrawn: string | undefined;
}) {
  const { outcome, withdrawn } = props;
  const words = useLocale().texts.people;
  return (
    <Status>
      {(outcome ?? withdrawn) !== undefined && (
        <Alert color="var(--jar-good)" variant="outline" bg="var(--jar-surface)">
          {withdrawn !== undefined && words.withdrawn(withdrawn)}
          {outcome?.sent === true && words.invited(outcome.email)}
          {outcome?.link !== undefined && (
            <Stack gap="sm">
              <Text>{words.passOn(outcome.email)}</Text>
              <Copyable label={words.link} text={outcome.link} />
            </Stack>
          )}
        </Alert>
      )}
    </Status>
  );
}
