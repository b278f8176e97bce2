import { Paper, Text, Title } from "@mantine/core";
import type { BannerAnswer } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import classes from "../register/list.module.css";
import { Mistakes } from "../register/mistakes.tsx";

/** Whether both answers are equal and all can be read; else why not, in the words of the check. */
export function Fairness(props: {
  readonly answer: BannerAnswer;
  /** Whether the answer is about the banner as it stands now. */
  readonly current: boolean;
}) {
  const { answer, current } = props;
  const { texts } = useLocale();
  const { problems, fair } = answer;
  const verdict = fair ? texts.banner.fair : texts.banner.refused;
  return (
    <Paper withBorder p="lg" component="section" aria-label={texts.banner.verdict}>
      <Title order={2} size="h4" mb="xs">
        {texts.banner.verdict}
      </Title>
      <Text role="status" c={current && !fair ? "var(--jar-bad)" : "dimmed"}>
        {current ? verdict : texts.register.checking}
      </Text>
      {problems.length > 0 && (
        <ul className={classes["list"]}>
          {problems.map((problem) => (
            <li key={`${problem.line}:${problem.column} ${problem.code} ${problem.message}`}>
              <Mistakes problems={[problem]} />
            </li>
          ))}
        </ul>
      )}
    </Paper>
  );
}
