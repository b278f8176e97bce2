import { Button, Group, Text } from "@mantine/core";
import { createContext, use, useEffect, useRef, useState, type ReactNode } from "react";
import { useLocale } from "../locale.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { CONFIRMED } from "./confirmed.tsx";

type Confirm = () => Promise<boolean>;

const ConfirmContext = createContext<Confirm | undefined>(undefined);

/** The page that the other window comes to after signing in. */
const SIGN_IN = "/sign-in?again=1&next=%2Foffice%2Fconfirmed";

/**
 * Asks whoever wants to do something sensitive to sign in once more, in another window, so that what
 * they wrote here stays. Any way of signing in will do.
 */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const answer = useRef<(confirmed: boolean) => void>(undefined);

  function close(confirmed: boolean) {
    setOpen(false);
    answer.current?.(confirmed);
    answer.current = undefined;
  }

  function confirm(): Promise<boolean> {
    answer.current?.(false);
    setOpen(true);
    return new Promise((resolve) => {
      answer.current = resolve;
    });
  }

  return (
    <ConfirmContext value={confirm}>
      {children}
      {open && <Ask onClose={close} />}
    </ConfirmContext>
  );
}

/** Resolves to true once whoever is here has proved who they are, to false when they would not. */
export function useConfirm(): Confirm {
  const confirm = use(ConfirmContext);
  if (!confirm) throw new Error("useConfirm needs a ConfirmProvider above it");
  return confirm;
}

function Ask({ onClose }: { readonly onClose: (confirmed: boolean) => void }) {
  const { texts } = useLocale();
  const words = texts.confirm;
  useEffect(() => {
    const channel = new BroadcastChannel(CONFIRMED);
    channel.addEventListener("message", () => onClose(true));
    return () => channel.close();
  });
  return (
    <Dialog title={words.title} onClose={() => onClose(false)}>
      <Text mb="md">{words.help}</Text>
      <Group gap="sm">
        {/* With its opener, because only so may the other window close itself. */}
        <Button component="a" href={SIGN_IN} target="_blank" rel="opener" data-autofocus>
          {words.signIn} ({words.newWindow})
        </Button>
        <Button variant="default" onClick={() => onClose(false)}>
          {texts.lists.cancel}
        </Button>
      </Group>
    </Dialog>
  );
}
