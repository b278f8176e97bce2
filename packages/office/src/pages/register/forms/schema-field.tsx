import { useLocale } from "../../../locale.tsx";
import { EitherField } from "./either-field.tsx";
import { ChecksField, ChoiceField, FlagField, WordField, WordsField } from "./fields.tsx";
import type { RegisterForm } from "./form.ts";
import { GroupField } from "./group-field.tsx";
import { MapField } from "./map-field.tsx";
import { RowsField } from "./rows-field.tsx";
import { fieldOf, schemaAt } from "./schema.ts";
import { TextField } from "./text-field.tsx";
import { declaredFor, labelFor, optionsFor } from "./values.ts";

/** What a field by the schema needs to know; the schema says the rest. */
export interface SchemaFieldProps {
  readonly form: RegisterForm;
  readonly pointer: string;
  readonly about?: string | undefined;
  /** In place of the usual label and explanation. */
  readonly label?: string | undefined;
  readonly help?: string | undefined;
}

/** The field that the schema asks for at a pointer. */
export function SchemaField({ form, pointer, about, ...own }: SchemaFieldProps) {
  const { texts, language } = useLocale();
  const node = schemaAt(form.schema, pointer);
  const { label, help } = labelFor(pointer, texts);
  const explained = own.help ?? help;
  const props = {
    form,
    pointer,
    label: own.label ?? label,
    ...(about === undefined ? {} : { about }),
    ...(explained === undefined ? {} : { help: explained }),
  };
  const declared = declaredFor(form, pointer, texts, language);
  switch (node && fieldOf(node)) {
    case "text":
      return <TextField {...props} />;
    case "choice":
      return <ChoiceField {...props} options={optionsFor(pointer, node?.enum ?? [], texts)} />;
    case "flag":
      return <FlagField {...props} />;
    case "words":
      return declared ? <ChecksField {...props} options={declared} /> : <WordsField {...props} />;
    case "rows":
      return <RowsField {...props} />;
    case "map":
      return <MapField {...props} />;
    case "group":
      return <GroupField {...props} />;
    case "either":
      return <EitherField {...props} />;
    case "word":
      return declared ? <ChoiceField {...props} options={declared} /> : <WordField {...props} />;
    default:
      return null;
  }
}
