import { Group, NativeSelect, Paper, SegmentedControl, Stack, Title } from "@mantine/core";
import { useState } from "react";
import type { Scheme } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { Frame } from "./frame.tsx";

/** The banner on a computer and on a phone, in any language of the register and either scheme. */
export function Preview(props: {
  readonly site: string;
  readonly text: string;
  readonly languages: readonly string[];
  /** The scheme that the banner has for every visitor, if it is fixed. */
  readonly fixed: string | undefined;
}) {
  const { site, text, languages, fixed = "auto" } = props;
  const { texts, language: own } = useLocale();
  const words = texts.banner;
  const [chosen, setChosen] = useState<string>(languages.find((tag) => tag === own) ?? "");
  const [scheme, setScheme] = useState<Scheme>("light");
  const language = chosen === "" ? (languages[0] ?? "en") : chosen;
  const names = new Intl.DisplayNames([own], { type: "language" });
  const frame = { site, text, language, scheme };
  return (
    <Paper withBorder p="lg" component="section" aria-label={words.preview}>
      <Title order={2} size="h4" mb="sm">
        {words.preview}
      </Title>
      <Group align="flex-end" gap="md" mb="md">
        <NativeSelect
          label={words.previewLanguage}
          value={language}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={languages.map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))}
        />
        {fixed === "auto" && (
          <SegmentedControl
            aria-label={words.previewScheme}
            value={scheme}
            onChange={(value) => setScheme(value === "dark" ? "dark" : "light")}
            data={[
              { value: "light", label: words.schemes.light },
              { value: "dark", label: words.schemes.dark },
            ]}
          />
        )}
      </Group>
      <Stack gap="md">
        <Frame {...frame} title={words.desktop} width={1280} height={760} />
        <Frame {...frame} title={words.phone} width={390} height={700} />
      </Stack>
    </Paper>
  );
}
