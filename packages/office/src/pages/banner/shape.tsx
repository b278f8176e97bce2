import { Checkbox, Input, NumberInput, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useId } from "react";
import type { Banner } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { withOption, withTheme } from "./change.ts";

interface Props {
  readonly banner: Banner;
  readonly onChange: (banner: Banner) => void;
}

/** Everything about the look but the colours. A default is not written into the register. */
export function Shape({ banner, onChange }: Props) {
  const words = useLocale().texts.banner;
  const { look = "bar", scheme = "auto", theme = {}, control = true } = banner;
  return (
    <Stack gap="md">
      <Choice
        label={words.look}
        value={look}
        options={words.looks}
        onChange={(next) => onChange(withOption(banner, "look", next === "bar" ? undefined : next))}
      />
      <Choice
        label={words.scheme}
        value={scheme}
        options={words.schemes}
        onChange={(next) =>
          onChange(withOption(banner, "scheme", next === "auto" ? undefined : next))
        }
      />
      <NumberInput
        label={words.radius}
        description={words.radiusHelp}
        value={theme.radius ?? ""}
        placeholder="8"
        min={0}
        max={32}
        allowDecimal={false}
        onChange={(next) =>
          onChange(withTheme(banner, "radius", typeof next === "number" ? next : undefined))
        }
      />
      <TextInput
        label={words.font}
        description={words.fontHelp}
        value={theme.font ?? ""}
        placeholder="system-ui, sans-serif"
        maxLength={200}
        spellCheck={false}
        onChange={({ currentTarget: { value } }) =>
          onChange(withTheme(banner, "font", value.trim() === "" ? undefined : value))
        }
      />
      <Checkbox
        label={words.control}
        description={words.controlHelp}
        checked={control}
        onChange={({ currentTarget: { checked } }) =>
          onChange(withOption(banner, "control", checked ? undefined : false))
        }
      />
    </Stack>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <div>
      <Input.Label id={id} labelElement="div">
        {label}
      </Input.Label>
      <SegmentedControl
        aria-labelledby={id}
        fullWidth
        value={value}
        onChange={onChange}
        data={Object.entries(options).map(([option, name]) => ({ value: option, label: name }))}
      />
    </div>
  );
}
