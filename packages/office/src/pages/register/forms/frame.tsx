import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Mistakes } from "../mistakes.tsx";
import { mistakesAt, type RegisterForm } from "./form.ts";
import classes from "./forms.module.css";

/** Fields that belong together, under their name, with what is wrong with the whole. */
export function Frame(props: {
  readonly form: RegisterForm;
  /** The value whose mistakes are told above the fields; without it, none are. */
  readonly pointer?: string | undefined;
  readonly label: string;
  readonly help?: string | undefined;
  readonly about?: string | undefined;
  /** What stands beside the name. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { form, pointer, label, help, about, beside, children } = props;
  const mistakes = pointer === undefined ? [] : mistakesAt(form, pointer);
  return (
    <fieldset
      className={classes["frame"]}
      {...(about === undefined ? {} : { "aria-label": `${label}: ${about}` })}
    >
      <legend>
        {label}
        {beside}
      </legend>
      <Stack gap="sm">
        {help !== undefined && (
          <Text size="sm" c="dimmed">
            {help}
          </Text>
        )}
        {mistakes.length > 0 && (
          <Text size="sm" c="var(--jar-bad)">
            <Mistakes problems={mistakes} />
          </Text>
        )}
        {children}
      </Stack>
    </fieldset>
  );
}
