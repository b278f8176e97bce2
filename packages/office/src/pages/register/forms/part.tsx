import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocale } from "../../../locale.tsx";
import { Ltr } from "../../../parts/ltr.tsx";
import { Verdict } from "../../../parts/verdict.tsx";
import { valueAt } from "./edits.ts";
import { Mistake } from "./fields.tsx";
import { mistakeAt, type RegisterForm } from "./form.ts";
import classes from "./forms.module.css";
import { wordsIn } from "./words-in.ts";

/** A service or a provider: folded, with its name and how many mistakes are in it. */
export function Part(props: {
  readonly form: RegisterForm;
  readonly pointer: string;
  readonly id: string;
  readonly children: ReactNode;
}) {
  const { form, pointer, id, children } = props;
  const { texts, language } = useLocale();
  const within = form.problems.filter((problem) => `${problem.pointer}/`.startsWith(`${pointer}/`));
  const errors = within.filter(({ severity }) => severity === "error").length;
  const mistake = mistakeAt(form, pointer);
  return (
    <details className={classes["part"]}>
      <summary>
        <bdi>{wordsIn(valueAt(form.value, `${pointer}/name`), language) || id}</bdi>{" "}
        <Text span size="sm" c="dimmed">
          <Ltr>{id}</Ltr>
        </Text>{" "}
        {within.length > 0 && (
          <Verdict tone={errors > 0 ? "bad" : "mild"}>
            {texts.register.counted(errors, within.length - errors)}
          </Verdict>
        )}
      </summary>
      <Stack gap="md" mt="sm">
        {mistake !== undefined && (
          <Text size="sm" c="var(--jar-bad)">
            <Mistake text={mistake} />
          </Text>
        )}
        {children}
      </Stack>
    </details>
  );
}
