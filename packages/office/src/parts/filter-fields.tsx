import { Group, NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocale } from "../locale.tsx";
import type { Filters } from "./address.ts";
import type { Option } from "./option.ts";

/** The fields that narrow a list down, side by side. The list follows as one types. */
export function FilterFields({ children }: { readonly children: ReactNode }) {
  return (
    <Group align="flex-end" gap="md" component="search">
      {children}
    </Group>
  );
}

interface FieldProps<Name extends string> {
  readonly filters: Filters<Name>;
  readonly name: Name;
  readonly label: string;
}

const changing =
  <Name extends string>({ filters, name }: FieldProps<Name>) =>
  (event: { readonly currentTarget: { readonly value: string } }) =>
    filters.set(name, event.currentTarget.value);

/** Finds by a part of a text. */
export function TextFilter<Name extends string>(
  props: FieldProps<Name> & { readonly description?: string },
) {
  const { filters, name, label, description } = props;
  return (
    <TextInput
      label={label}
      {...(description === undefined ? {} : { description })}
      value={filters.filter[name]}
      maxLength={254}
      onChange={changing(props)}
      autoComplete="off"
      spellCheck={false}
      w="16rem"
      maw="100%"
    />
  );
}

/** Finds by one of some values, or by none. */
export function SelectFilter<Name extends string>(
  props: FieldProps<Name> & { readonly options: readonly Option[]; readonly all?: string },
) {
  const { filters, name, label, options, all } = props;
  const { texts } = useLocale();
  const value = filters.filter[name];
  // What a link asks for is shown, also where it is not offered.
  const other = value === "" || options.some((option) => option.value === value);
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={changing(props)}
      data={[
        { value: "", label: all ?? texts.filters.all },
        ...options,
        ...(other ? [] : [{ value, label: value }]),
      ]}
      maw="100%"
    />
  );
}

/** Finds by days, both included. */
export function DayFilters({ filters }: { readonly filters: Filters<"from" | "to"> }) {
  const words = useLocale().texts.activity;
  const day = (name: "from" | "to") => (
    <TextInput
      type="date"
      label={words[name]}
      value={filters.filter[name]}
      onChange={(event) => filters.set(name, event.currentTarget.value)}
    />
  );
  return (
    <>
      {day("from")}
      {day("to")}
    </>
  );
}
