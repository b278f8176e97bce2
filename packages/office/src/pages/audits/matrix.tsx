import { Stack, Text, VisuallyHidden } from "@mantine/core";
import type { AuditRun, Mark, MatrixRow } from "../../api/audit-types.ts";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import classes from "./matrix.module.css";
import { scenarioWords } from "./words.ts";

/** Marks where there is no room for words; what they mean stands above the tables. */
const SIGNS: Readonly<Record<Mark, string>> = {
  seen: "●",
  tried: "○",
  held: "□",
  unseen: "·",
  found: "✗",
};

/** What was stored, and who was contacted, in each scenario. */
export function Matrix({ run }: { readonly run: AuditRun }) {
  const words = useLocale().texts.auditing;
  const { scenarios, items, hosts } = run.matrix;
  return (
    <Stack gap="lg">
      <Text c="dimmed">{words.matrixHelp}</Text>
      <ul className={classes["legend"]}>
        {(Object.keys(SIGNS) as Mark[]).map((mark) => (
          <li key={mark}>
            <span aria-hidden="true" data-mark={mark} className={classes["sign"]}>
              {SIGNS[mark]}
            </span>{" "}
            {words.marks[mark]}
          </li>
        ))}
      </ul>
      <Rows caption={words.items} first={words.item} rows={items} scenarios={scenarios} />
      <Rows caption={words.hosts} first={words.host} rows={hosts} scenarios={scenarios} />
    </Stack>
  );
}

function Rows(props: {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly MatrixRow[];
  readonly scenarios: readonly string[];
}) {
  const { caption, first, rows, scenarios } = props;
  const words = useLocale().texts.auditing;
  const columns: Column<MatrixRow>[] = [
    { header: first, cell: (row) => <Name row={row} /> },
    ...scenarios.map((scenario) => ({
      header: scenarioWords(scenario, words),
      cell: ({ marks }: MatrixRow) => <Sign mark={marks[scenario] ?? "unseen"} />,
    })),
    { header: words.setBy, cell: ({ setter }) => <Setter name={setter} /> },
  ];
  if (rows.length === 0)
    return (
      <Notice>
        {caption}: {words.nothingSeen}
      </Notice>
    );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ kind, name, host }) => `${kind} ${name} ${host}`}
    />
  );
}

/** Often an address: it breaks where it must, rather than to widen the table. */
function Setter({ name }: { readonly name: string }) {
  return (
    <span className={classes["setter"]}>
      <Ltr>{name}</Ltr>
    </span>
  );
}

function Name({ row: { kind, name, host } }: { readonly row: MatrixRow }) {
  return (
    <>
      <Ltr>{name}</Ltr>
      {kind !== "host" && (
        <Text size="sm" c="dimmed">
          <Ltr>
            {kind} · {host}
          </Ltr>
        </Text>
      )}
    </>
  );
}

function Sign({ mark }: { readonly mark: Mark }) {
  const words = useLocale().texts.auditing;
  return (
    <>
      <span aria-hidden="true" data-mark={mark} className={classes["sign"]}>
        {SIGNS[mark]}
      </span>
      <VisuallyHidden>{words.marks[mark]}</VisuallyHidden>
    </>
  );
}
