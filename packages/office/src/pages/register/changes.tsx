import { Paper, Text, Title } from "@mantine/core";
import type { RegisterChange, RegisterCheck } from "../../api/register-types.ts";
import { useLocale } from "../../locale.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import classes from "./list.module.css";

/** How the text differs from the published version; material changes are marked. */
export function Changes(props: {
  readonly check: RegisterCheck | undefined;
  readonly first: boolean;
}) {
  const { check, first } = props;
  const { texts } = useLocale();
  return (
    <Paper withBorder p="lg" component="section" aria-label={texts.register.changes}>
      <Title order={2} size="h4" mb="xs">
        {texts.register.changes}
      </Title>
      {check?.changes && check.changes.length > 0 && !first ? (
        <ChangeList changes={check.changes} />
      ) : (
        <Text c="dimmed">
          <WhyNone check={check} first={first} />
        </Text>
      )}
    </Paper>
  );
}

/** Differences between two registers, those that ask visitors again with the reason. */
export function ChangeList({ changes }: { readonly changes: readonly RegisterChange[] }) {
  const { texts } = useLocale();
  return (
    <ul className={classes["list"]}>
      {changes.map(({ material, pointer, sentence, why }) => (
        <li key={`${pointer} ${sentence}`}>
          <Verdict tone={material ? "bad" : "plain"}>
            {material ? texts.register.material : texts.register.minor}
          </Verdict>
          <Text dir="auto" mt={4}>
            {sentence}
          </Text>
          {why !== undefined && (
            <Text dir="auto" size="sm" c="dimmed">
              {why}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function WhyNone({
  check,
  first,
}: {
  readonly check: RegisterCheck | undefined;
  readonly first: boolean;
}) {
  const { texts } = useLocale();
  if (first) return texts.register.firstVersion;
  return check?.changes ? texts.register.noChanges : texts.register.noChangesYet;
}
