import { Paper, Text, Title } from "@mantine/core";
import type { Check } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import classes from "./list.module.css";

/** How the text differs from the published version; material changes are marked. */
export function Changes(props: { readonly check: Check | undefined; readonly first: boolean }) {
  const { check, first } = props;
  const { texts } = useLocale();
  return (
    <Paper withBorder p="lg" component="section" aria-label={texts.register.changes}>
      <Title order={2} size="h4" mb="xs">
        {texts.register.changes}
      </Title>
      {check?.changes && check.changes.length > 0 && !first ? (
        <ul className={classes["list"]}>
          {check.changes.map(({ material, sentence }) => (
            <li key={sentence}>
              <Verdict tone={material ? "bad" : "plain"}>
                {material ? texts.register.material : texts.register.minor}
              </Verdict>
              <Text lang="en" dir="auto" mt={4}>
                {sentence}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="dimmed">
          <WhyNone check={check} first={first} />
        </Text>
      )}
    </Paper>
  );
}

function WhyNone({ check, first }: { readonly check: Check | undefined; readonly first: boolean }) {
  const { texts } = useLocale();
  if (first) return texts.register.firstVersion;
  return check?.changes ? texts.register.noChanges : texts.register.noChangesYet;
}
