import { Radio, Stack } from "@mantine/core";
import { MODES, type Mode } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";

/** What the guard does with what the register does not name. */
export function ModeChoice(props: {
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
}) {
  const { mode, onChange } = props;
  const words = useLocale().texts.sites;
  return (
    <Radio.Group
      label={words.mode}
      value={mode}
      onChange={(value) => onChange(MODES.find((name) => name === value) ?? mode)}
    >
      <Stack gap="xs" mt="xs">
        {MODES.map((name) => (
          <Radio
            key={name}
            value={name}
            label={words.modes[name]}
            description={words.modeHelp[name]}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
