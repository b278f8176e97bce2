import { Alert, Button, Paper, Stack, TextInput, Title } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useInvite, useSetRole } from "../../api/administration.ts";
import type { Invited, Person, Role } from "../../api/administration-types.ts";
import { ApiError } from "../../api/client.ts";
import { useLocale } from "../../locale.tsx";
import { Done } from "../../parts/done.tsx";
import { Failure } from "../../parts/failure.tsx";
import { RoleChoice } from "./choose-role.tsx";

/** Invites somebody to work on a site; who has an account already can be given the role at once. */
export function InviteForm(props: {
  readonly site: string;
  readonly onInvited: (outcome: Invited & { readonly email: string }) => void;
}) {
  const { site, onInvited } = props;
  const words = useLocale().texts.people;
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("viewer");
  const [given, setGiven] = useState<string>();
  const invite = useInvite(site);
  const known = accountIn(invite.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    setGiven(undefined);
    invite.mutate(
      { email, role },
      {
        onSuccess(invited) {
          onInvited({ ...invited, email });
          setEmail("");
        },
      },
    );
  }

  return (
    <Paper withBorder p="lg" component="form" onSubmit={submit}>
      <Title order={2} size="h4" mb="xs">
        {words.invite}
      </Title>
      <Stack gap="md" align="flex-start">
        <TextInput
          type="email"
          label={words.email}
          description={words.inviteHelp}
          value={email}
          required
          maxLength={254}
          dir="ltr"
          onChange={(event) => {
            setEmail(event.currentTarget.value);
            invite.reset();
          }}
          w="24rem"
          maw="100%"
        />
        <RoleChoice role={role} onChange={setRole} />
        {known === undefined ? (
          <Failure error={invite.error} />
        ) : (
          <KnownAlready
            site={site}
            wish={{ ...known, email, role }}
            onGiven={() => {
              invite.reset();
              setGiven(words.roleSet(email, words.roles[role]));
              setEmail("");
            }}
          />
        )}
        <Done message={given} />
        <Button type="submit" loading={invite.isPending}>
          {words.send}
        </Button>
      </Stack>
    </Paper>
  );
}

/** The account that somebody invited has already. */
function accountIn(error: Error | null): Pick<Person, "id" | "etag"> | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const { user, etag = "" } = error.problem;
  return user === undefined ? undefined : { id: user, etag };
}

function KnownAlready(props: {
  readonly site: string;
  readonly wish: Pick<Person, "id" | "email" | "role" | "etag">;
  readonly onGiven: () => void;
}) {
  const { site, wish, onGiven } = props;
  const words = useLocale().texts.people;
  const give = useSetRole(site);
  return (
    <Alert color="var(--jar-accent)" variant="outline" bg="var(--jar-surface)" role="alert">
      <Stack gap="sm" align="flex-start">
        {words.hasAccount(wish.email)}
        <Button
          variant="default"
          loading={give.isPending}
          onClick={() => give.mutate(wish, { onSuccess: onGiven })}
        >
          {words.giveRole}
        </Button>
        <Failure error={give.error} />
      </Stack>
    </Alert>
  );
}
