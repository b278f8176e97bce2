import { Button } from "@mantine/core";
import type { KeyEntry } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";

/** The columns of the list of keys. */
export function useKeyColumns(onRevoke: (key: KeyEntry) => void): Column<KeyEntry>[] {
  const { texts, format } = useLocale();
  const words = texts.keys;
  return [
    { header: words.name, sort: "name", cell: ({ name }) => <bdi>{name}</bdi> },
    {
      header: words.scopes,
      cell: ({ scopes }) => scopes.map((scope) => words.scopeNames[scope]).join(", "),
    },
    { header: words.by, cell: ({ createdBy }) => <Ltr>{createdBy}</Ltr> },
    { header: words.made, sort: "made", cell: ({ createdAt }) => format.day(createdAt) },
    {
      header: words.expires,
      sort: "expires",
      cell: ({ expiresAt }) =>
        Date.parse(expiresAt) <= Date.now() ? (
          <Verdict tone="mild">{words.expired}</Verdict>
        ) : (
          format.day(expiresAt)
        ),
    },
    {
      header: words.used,
      sort: "used",
      cell: ({ usedAt }) => (usedAt === undefined ? words.never : format.day(usedAt)),
    },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: (key) => (
        <Button
          variant="default"
          size="xs"
          aria-label={`${words.revoke}: ${key.name}`}
          onClick={() => onRevoke(key)}
        >
          {words.revoke}
        </Button>
      ),
    },
  ];
}
