import { Fieldset, SimpleGrid, Text, TextInput } from "@mantine/core";
import { COLOURS, type Banner, type Colour, type Scheme } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { longHex, withColour } from "./change.ts";
import classes from "./palette.module.css";

const PICKER_WIDTH = 44;

/** A colour is code and runs from left to right in every language. */
const CODE = { direction: "ltr", fontFamily: "var(--mantine-font-family-monospace)" } as const;

// There the picker is on the left, where a field that runs from left to right has its beginning.
const CODE_IN_RTL = {
  paddingInlineStart: PICKER_WIDTH,
  paddingInlineEnd: 12,
  textAlign: "right",
} as const;

/** The colours of one scheme, each to be typed or picked. */
export function Palette(props: {
  readonly scheme: Scheme;
  readonly banner: Banner;
  readonly defaults: Readonly<Record<Colour, string>> | undefined;
  readonly onChange: (banner: Banner) => void;
}) {
  const { scheme, banner, defaults, onChange } = props;
  const words = useLocale().texts.banner;
  return (
    <Fieldset legend={words.palettes[scheme]} bg="var(--jar-surface)">
      <Text c="dimmed" size="sm" mb="sm">
        {words.coloursHelp}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {COLOURS.map((colour) => (
          <ColourField
            key={colour}
            label={words.colours[colour]}
            value={banner.theme?.[scheme]?.[colour] ?? ""}
            standard={defaults?.[colour] ?? ""}
            onChange={(value) => onChange(withColour(banner, scheme, colour, value))}
          />
        ))}
      </SimpleGrid>
    </Fieldset>
  );
}

function ColourField(props: {
  readonly label: string;
  readonly value: string;
  readonly standard: string;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, standard, onChange } = props;
  const { texts, rtl } = useLocale();
  const words = texts.banner;
  return (
    <TextInput
      label={label}
      value={value}
      placeholder={standard}
      maxLength={7}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value.trim())}
      styles={{ input: rtl ? { ...CODE, ...CODE_IN_RTL } : CODE }}
      rightSectionWidth={PICKER_WIDTH}
      rightSection={
        <input
          type="color"
          className={classes["picker"]}
          aria-label={words.pick(label)}
          value={longHex(value) ?? longHex(standard) ?? "#000000"}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      }
    />
  );
}
