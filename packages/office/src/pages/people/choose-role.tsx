import { Button, Group, Radio, Stack } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { ROLES, type Role } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Failure } from "../../parts/failure.tsx";

/** Chooses a role for somebody, with what each of them may do. */
export function ChooseRole(props: {
  readonly title: string;
  readonly start: Role;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onChoose: (role: Role) => void;
  readonly onClose: () => void;
}) {
  const { title, start, busy, error, onChoose, onClose } = props;
  const { texts } = useLocale();
  const [role, setRole] = useState<Role>(start);

  function submit(event: FormEvent) {
    event.preventDefault();
    onChoose(role);
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <RoleChoice role={role} onChange={setRole} />
        <Failure error={error} />
        <Group gap="sm" mt="md">
          <Button type="submit" loading={busy}>
            {texts.people.giveRole}
          </Button>
          <Button variant="default" onClick={onClose}>
            {texts.lists.cancel}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** The roles there are, each with what it allows. */
export function RoleChoice(props: {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}) {
  const { role, onChange } = props;
  const words = useLocale().texts.people;
  return (
    <Radio.Group
      label={words.role}
      value={role}
      onChange={(value) => onChange(ROLES.find((name) => name === value) ?? role)}
    >
      <Stack gap="xs" mt="xs">
        {ROLES.map((name) => (
          <Radio
            key={name}
            value={name}
            label={words.roles[name]}
            description={words.roleHelp[name]}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
