import { Stack, Text } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useLocale } from "../../../locale.tsx";
import { Ltr } from "../../../parts/ltr.tsx";
import { Verdict } from "../../../parts/verdict.tsx";
import { valueAt } from "./edits.ts";
import { Mistakes } from "../mistakes.tsx";
import { mistakesAt, mistakesWithin, type RegisterForm } from "./form.ts";
import classes from "./forms.module.css";
import { wordsIn } from "./words-in.ts";

/** An entry of the register: folded, with its name and how many mistakes are in it. */
export function Part(props: {
  readonly form: RegisterForm;
  readonly pointer: string;
  readonly id: string;
  readonly children: ReactNode;
}) {
  const { form, pointer, id, children } = props;
  const { texts, language } = useLocale();
  const within = mistakesWithin(form, pointer);
  const errors = within.filter(({ severity }) => severity === "error").length;
  const mistakes = mistakesAt(form, pointer);
  // A register may have hundreds of entries: what is folded is not there.
  const [open, setOpen] = useState(false);
  return (
    <details
      className={classes["part"]}
      onToggle={(event) => {
        // Details within this one tell their own.
        if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
      }}
    >
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
      {open && (
        <Stack gap="md" mt="sm">
          {mistakes.length > 0 && (
            <Text size="sm" c="var(--jar-bad)">
              <Mistakes problems={mistakes} />
            </Text>
          )}
          {children}
        </Stack>
      )}
    </details>
  );
}
