import { Center, Loader, VisuallyHidden } from "@mantine/core";
import { useLocale } from "../locale.tsx";

/** Says that something is on its way. */
export function Loading() {
  const { texts } = useLocale();
  return (
    <Center mih={160} role="status">
      <Loader size="sm" />
      <VisuallyHidden>{texts.state.loading}</VisuallyHidden>
    </Center>
  );
}
