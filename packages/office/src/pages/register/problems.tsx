import { Anchor, Paper, Text, Title } from "@mantine/core";
import type { RegisterCheck } from "../../api/register-types.ts";
import type { Problem } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import classes from "./list.module.css";
import { Mistakes } from "./mistakes.tsx";

type Choose = (line: number, column: number) => void;

/** What is wrong with the text, each with its place; choosing a place goes there. */
export function Problems(props: {
  readonly check: RegisterCheck | undefined;
  /** Whether the check is of the text as it stands now. */
  readonly current: boolean;
  readonly onChoose: Choose;
}) {
  const { check, current, onChoose } = props;
  const { texts } = useLocale();
  return (
    <Paper withBorder p="lg" component="section" aria-label={texts.register.problems}>
      <Title order={2} size="h4" mb="xs">
        {texts.register.problems}
      </Title>
      <Text role="status" c="dimmed">
        <Summary check={check} current={current} />
      </Text>
      {check && check.problems.length > 0 && (
        <ul className={classes["list"]}>
          {check.problems.map((problem) => (
            <li key={`${problem.line}:${problem.column} ${problem.code} ${problem.message}`}>
              <ProblemLine problem={problem} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}

function Summary({
  check,
  current,
}: {
  readonly check: RegisterCheck | undefined;
  readonly current: boolean;
}) {
  const { texts } = useLocale();
  if (!check || !current) return texts.register.checking;
  const errors = check.problems.filter(({ severity }) => severity === "error").length;
  if (check.problems.length === 0) return texts.register.noProblems;
  return texts.register.counted(errors, check.problems.length - errors);
}

function ProblemLine({
  problem,
  onChoose,
}: {
  readonly problem: Problem;
  readonly onChoose: Choose;
}) {
  const { texts, format } = useLocale();
  const { severity, line, column = 1 } = problem;
  return (
    <>
      <Verdict tone={severity === "error" ? "bad" : "mild"}>{texts.register[severity]}</Verdict>{" "}
      {line !== undefined && (
        <Anchor
          component="button"
          type="button"
          underline="always"
          onClick={() => onChoose(line, column)}
        >
          {texts.register.goTo(format.number(line), format.number(column))}
        </Anchor>
      )}
      <Text mt={4}>
        <Mistakes problems={[problem]} />
      </Text>
    </>
  );
}
