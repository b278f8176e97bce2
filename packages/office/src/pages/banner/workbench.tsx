import { Button, Grid, Paper, Stack, Text } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useLocation } from "wouter";
import { useBanner } from "../../api/queries.ts";
import type { Banner, BannerAnswer } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { keepDraft, type Draft } from "../register/drafts.ts";
import { useUnsavedWarning } from "../register/unsaved.ts";
import { Fairness } from "./fairness.tsx";
import { Palette } from "./palette.tsx";
import { Preview } from "./preview.tsx";
import { Shape } from "./shape.tsx";

const PAUSE_MS = 350;

/** The look of a banner beside its preview. What is kept goes into the draft of the register. */
export function BannerWorkbench(props: {
  readonly site: string;
  readonly draft: Draft;
  readonly start: BannerAnswer;
}) {
  const { site, draft, start } = props;
  const [banner, setBanner] = useState<Banner>(start.banner ?? {});
  const [settled] = useDebouncedValue(banner, PAUSE_MS);
  const query = useBanner(site, draft.text, settled);
  const answer = query.data ?? start;
  const current = settled === banner && query.data !== undefined && !query.isPlaceholderData;
  const dirty = JSON.stringify(banner) !== JSON.stringify(start.banner ?? {});
  const [shown, setShown] = useState(start.text);
  useUnsavedWarning(dirty);
  // What cannot be shown leaves the preview as it was.
  if (answer.shown && answer.text !== shown) setShown(answer.text);

  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="lg">
          <Shape banner={banner} onChange={setBanner} />
          {(["light", "dark"] as const).map((scheme) => (
            <Palette
              key={scheme}
              scheme={scheme}
              banner={banner}
              defaults={start.defaults?.[scheme]}
              onChange={setBanner}
            />
          ))}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Stack gap="lg">
          <Fairness answer={answer} current={current} />
          <Keep
            site={site}
            draft={{ ...draft, text: answer.text }}
            ready={current && answer.fair && dirty}
          />
          <Preview
            site={site}
            text={shown}
            languages={start.languages ?? []}
            fixed={banner.scheme}
          />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function Keep(props: { readonly site: string; readonly draft: Draft; readonly ready: boolean }) {
  const { site, draft, ready } = props;
  const words = useLocale().texts.banner;
  const [, go] = useLocation();
  function keep() {
    keepDraft(site, draft);
    go(`/sites/${encodeURIComponent(site)}/register`);
  }
  return (
    <Paper withBorder p="lg">
      <Button onClick={keep} disabled={!ready}>
        {words.keep}
      </Button>
      <Text c="dimmed" size="sm" mt="xs">
        {words.keepHelp}
      </Text>
    </Paper>
  );
}
