import { Paper, Stack, Title } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useLocale } from "../../../locale.tsx";
import { Verdict } from "../../../parts/verdict.tsx";
import { mistakesWithin, type RegisterForm } from "./form.ts";
import classes from "./forms.module.css";

/** A part of the forms under its heading; one that few need is folded until somebody opens it. */
export function Section(props: {
  readonly title: string;
  readonly folded?: RegisterForm;
  /** Where the values of a folded part are: its heading counts their mistakes. */
  readonly roots?: readonly string[];
  readonly children: ReactNode;
}) {
  const { title, folded, roots = [], children } = props;
  const [open, setOpen] = useState(false);
  const heading = (
    <Title order={2} size="h4" mb={folded ? 0 : "sm"}>
      {title}
    </Title>
  );
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      {folded ? (
        <details
          className={classes["section"]}
          onToggle={(event) => {
            if (event.target === event.currentTarget) setOpen(event.currentTarget.open);
          }}
        >
          <summary>
            {heading} <Counted form={folded} roots={roots} />
          </summary>
          {open && (
            <Stack gap="md" mt="sm">
              {children}
            </Stack>
          )}
        </details>
      ) : (
        <>
          {heading}
          <Stack gap="md">{children}</Stack>
        </>
      )}
    </Paper>
  );
}

/** How many mistakes are somewhere, if any. */
export function Counted(props: { readonly form: RegisterForm; readonly roots: readonly string[] }) {
  const { form, roots } = props;
  const { texts } = useLocale();
  const within = roots.flatMap((root) => mistakesWithin(form, root));
  const errors = within.filter(({ severity }) => severity === "error").length;
  if (within.length === 0) return null;
  return (
    <Verdict tone={errors > 0 ? "bad" : "mild"}>
      {texts.register.counted(errors, within.length - errors)}
    </Verdict>
  );
}
