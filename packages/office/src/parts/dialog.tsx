import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocale } from "../locale.tsx";

/** A dialog above the page. Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { title, onClose, children } = props;
  const { texts } = useLocale();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      // The lock would write a stylesheet without the nonce of the page.
      lockScroll={false}
      closeButtonProps={{ "aria-label": texts.lists.close }}
      // Else it would be a second banner of the page.
      attributes={{ header: { role: "presentation" } }}
      styles={{ title: { fontWeight: 650 } }}
    >
      {children}
    </Modal>
  );
}
