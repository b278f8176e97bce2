import { Code, Paper, Title } from "@mantine/core";
import { useLocale } from "../../locale.tsx";

/** A register text to be looked at. */
export function ReadOnly({ text }: { readonly text: string }) {
  const { texts } = useLocale();
  return (
    <Paper withBorder p="lg">
      <Title order={2} size="h4" mb="sm">
        {texts.register.text}
      </Title>
      {/* Only a focusable region can be scrolled from the keyboard (WCAG 2.1.1). */}
      <Code
        block
        dir="ltr"
        role="region"
        aria-label={texts.register.text}
        tabIndex={0}
        mah="70vh"
        style={{ overflow: "auto" }}
      >
        {text}
      </Code>
    </Paper>
  );
}
