import { NativeSelect } from "@mantine/core";
import { useLocation } from "wouter";
import type { Site } from "../api/types.ts";
import { useLocale } from "../locale.tsx";

/** Chooses the site the sections are about. */
export function SitePicker(props: { readonly site: string; readonly sites: readonly Site[] }) {
  const { site, sites } = props;
  const { texts } = useLocale();
  const [, go] = useLocation();
  return (
    <NativeSelect
      aria-label={texts.shell.site}
      value={site}
      onChange={(event) => go(`/sites/${encodeURIComponent(event.currentTarget.value)}`)}
      data={sites.map(({ id, name }) => ({ value: id, label: name }))}
      maw="16rem"
    />
  );
}
