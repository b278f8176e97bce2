import {
  useCloseAccount,
  useDeleteAccount,
  useResetSecondFactor,
  useSetUserRole,
} from "../../api/administration.ts";
import type { Account } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Ask } from "../../parts/ask.tsx";

/** What can be done with an account. */
export type StepName = "role" | "reset" | "close" | "reopen" | "remove";

interface StepProps {
  readonly account: Account;
  readonly onClose: (done?: string) => void;
}

const STEPS = { role: OtherRole, reset: Reset, close: Close, reopen: Close, remove: Remove };

/** Asks before something is done with an account, and does it. */
export function Step({ step, ...props }: StepProps & { readonly step: StepName }) {
  const Chosen = STEPS[step];
  return <Chosen {...props} />;
}

const OTHER = { administrator: "member", member: "administrator" } as const;

function OtherRole({ account, onClose }: StepProps) {
  const words = useLocale().texts.people;
  const change = useSetUserRole();
  const { id, email, etag } = account;
  const role = OTHER[account.role];
  const name = role === "administrator" ? words.ofInstallation : words.member;
  return (
    <Ask
      title={words.roleOf(email)}
      text={words.roleAsk(email, name)}
      action={words.giveRole}
      busy={change.isPending}
      error={change.error}
      onClose={() => onClose()}
      onConfirm={() =>
        change.mutate({ id, role, etag }, { onSuccess: () => onClose(words.roleSet(email, name)) })
      }
    />
  );
}

function Close({ account, onClose }: StepProps) {
  const words = useLocale().texts.accounts;
  const change = useCloseAccount();
  const { id, email, etag } = account;
  const disabled = !account.disabled;
  return (
    <Ask
      title={disabled ? words.closeOf(email) : words.manageOf(email)}
      text={disabled ? words.closeAsk(email) : words.reopenAsk(email)}
      action={disabled ? words.close : words.reopen}
      busy={change.isPending}
      error={change.error}
      onClose={() => onClose()}
      onConfirm={() =>
        change.mutate(
          { id, disabled, etag },
          { onSuccess: () => onClose(disabled ? words.closeDone(email) : words.reopenDone(email)) },
        )
      }
    />
  );
}

function Reset({ account, onClose }: StepProps) {
  const words = useLocale().texts.accounts;
  const reset = useResetSecondFactor();
  const { email } = account;
  return (
    <Ask
      title={words.resetOf(email)}
      text={words.resetAsk(email)}
      action={words.reset}
      busy={reset.isPending}
      error={reset.error}
      onClose={() => onClose()}
      onConfirm={() => reset.mutate(account, { onSuccess: () => onClose(words.resetDone(email)) })}
    />
  );
}

function Remove({ account, onClose }: StepProps) {
  const words = useLocale().texts.accounts;
  const removal = useDeleteAccount();
  const { email } = account;
  return (
    <Ask
      title={words.removeOf(email)}
      text={words.removeAsk(email)}
      action={words.remove}
      busy={removal.isPending}
      error={removal.error}
      onClose={() => onClose()}
      onConfirm={() =>
        removal.mutate(account, { onSuccess: () => onClose(words.removeDone(email)) })
      }
    />
  );
}
