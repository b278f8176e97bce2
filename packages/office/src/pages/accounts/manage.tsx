import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useSignInOf } from "../../api/administration.ts";
import type { Account, SignInOf } from "../../api/administration-types.ts";
import { useMe } from "../../api/queries.ts";
import { useLocale } from "../../locale.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Facts } from "../../parts/facts.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Step, type StepName } from "./steps.tsx";

/** One account: how its owner signs in, and what can be done with it. */
export function Manage(props: {
  readonly account: Account;
  readonly onClose: (done?: string) => void;
}) {
  const { account, onClose } = props;
  const { texts } = useLocale();
  const [step, setStep] = useState<StepName>();
  const query = useSignInOf(account.id);
  if (step) return <Step step={step} account={account} onClose={onClose} />;
  return (
    <Dialog title={texts.accounts.manageOf(account.email)} onClose={() => onClose()}>
      <Loaded query={query}>
        {(signIn) => (
          <Stack gap="md">
            <About signIn={signIn} />
            <Steps account={account} signIn={signIn} onStep={setStep} />
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}

function About({ signIn }: { readonly signIn: SignInOf }) {
  const { texts, format } = useLocale();
  const words = texts.accounts;
  const { disabled, password, secondFactor, passkeys } = signIn;
  return (
    <Facts
      title={texts.account.signingIn}
      facts={[
        [words.state, disabled ? words.closed : words.open],
        [texts.account.twoStep, secondFactor ? texts.account.on : texts.account.off],
        [words.passkeys, format.number(passkeys)],
        [words.password, password ? words.has : words.hasNot],
      ]}
    />
  );
}

function Steps(props: {
  readonly account: Account;
  readonly signIn: SignInOf;
  readonly onStep: (step: StepName) => void;
}) {
  const { account, signIn, onStep } = props;
  const { texts } = useLocale();
  const words = texts.accounts;
  const own = useMe().data?.email === account.email;
  const step = (name: StepName, label: string) => (
    <Button variant="default" onClick={() => onStep(name)}>
      {label}
    </Button>
  );
  return (
    <Stack gap="xs" align="flex-start">
      {step("role", texts.people.roleOf(account.email))}
      {signIn.secondFactor && step("reset", words.reset)}
      {own && <Text c="dimmed">{words.own}</Text>}
      {!own && (signIn.disabled ? step("reopen", words.reopen) : step("close", words.close))}
      {!own && step("remove", words.remove)}
    </Stack>
  );
}
