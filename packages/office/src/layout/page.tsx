import { Stack, Text, Title } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useLocale } from "../locale.tsx";

let firstPage = true;

/**
 * One page: its title in the tab and as the heading. After a change of page the heading takes the
 * focus, so that the keyboard and a screen reader arrive with the eyes.
 */
export function Page(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const { title, lead, children } = props;
  const { texts } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${texts.shell.office} · Glassjar`;
  }, [title, texts]);

  useEffect(() => {
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, []);

  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2" ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {lead !== undefined && (
          <Text c="dimmed" mt={4} maw="70ch">
            {lead}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
