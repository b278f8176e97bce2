import type { Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** The published versions, newest first; only this one when no others are given. */
export function changes({ options, locale, number, date }: Setting): Section {
  const { heading, entry } = locale.policy.changes;
  const versions = options.versions?.length ? options.versions : [options];
  return {
    id: "versions",
    heading,
    blocks: [
      {
        kind: "list",
        entries: versions.map(({ version, publishedAt, ...more }) => {
          const said = entry(number(version), date(publishedAt));
          const note = "note" in more && more.note ? more.note : undefined;
          return note === undefined ? [said] : [`${said} · `, { words: note }];
        }),
      },
    ],
  };
}
