import { Button, Group, Text } from "@mantine/core";
import { useLocale } from "../locale.tsx";
import type { Paging } from "./paging.ts";

/** How many rows a page of a list has. */
const PAGE_SIZE = 50;

/** To the next page of a list and back, and which of its rows are shown. */
export function Pager(props: {
  readonly paging: Paging;
  /** How many rows are shown. */
  readonly shown: number;
  /** How many there are in all; undefined where the API does not count them. */
  readonly total: number | undefined;
  /** Cursor of the next page; undefined on the last one. */
  readonly next: string | undefined;
  /** Whether another page is on its way. */
  readonly busy: boolean;
}) {
  const { paging, shown, total, next, busy } = props;
  const { texts, format } = useLocale();
  const first = paging.before * PAGE_SIZE;
  if (paging.before === 0 && next === undefined && total === undefined) return null;
  return (
    <Group gap="sm" component="nav" aria-label={texts.lists.pages}>
      <Turn
        label={texts.lists.previous}
        {...(paging.before > 0 ? { onClick: paging.onPrevious } : {})}
      />
      <Turn
        label={texts.lists.next}
        {...(next === undefined || busy ? {} : { onClick: () => paging.onNext(next) })}
      />
      <Text c="dimmed" role="status" aria-busy={busy}>
        {texts.lists.range(
          format.number(shown === 0 ? 0 : first + 1),
          format.number(first + shown),
          total === undefined ? "" : format.number(total),
        )}
      </Text>
    </Group>
  );
}

/** Without `onClick` it does nothing, yet keeps the focus, which a disabled button would lose. */
function Turn({ label, onClick }: { readonly label: string; readonly onClick?: () => void }) {
  const off = onClick ? {} : { "data-disabled": true, "aria-disabled": true };
  return (
    <Button variant="default" {...off} onClick={() => onClick?.()}>
      {label}
    </Button>
  );
}
