import { useEffect } from "react";
import { useLocale } from "../locale.tsx";
import { Notice } from "../parts/notice.tsx";
import { Page } from "./page.tsx";

/** The channel on which a window says that its user has proved who they are. */
export const CONFIRMED = "glassjar-confirmed";

/** Tells the window that asked, and closes this one where the browser lets it. */
export function ConfirmedPage() {
  const { texts } = useLocale();
  useEffect(() => {
    const channel = new BroadcastChannel(CONFIRMED);
    // A channel has no other origin to reach.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage("confirmed");
    channel.close();
    close();
  }, []);
  return (
    <Page title={texts.confirm.done}>
      <Notice>{texts.confirm.doneHelp}</Notice>
    </Page>
  );
}
