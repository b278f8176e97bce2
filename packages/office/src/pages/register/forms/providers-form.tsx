import { useLocale } from "../../../locale.tsx";
import { Entries } from "./entries.tsx";
import type { RegisterForm } from "./form.ts";
import { Fields } from "./group-field.tsx";

const FIELDS = ["name", "country", "role", "url", "policy", "address", "transfers"];

/** Who runs the services. */
export function ProvidersForm({ form }: { readonly form: RegisterForm }) {
  const words = useLocale().texts.forms;
  return (
    <Entries
      form={form}
      title={words.providers}
      root="/providers"
      addLabel={words.providerId}
      addAction={words.addProvider}
      start={(id) => ({ name: id })}
    >
      {(pointer, id) => <Fields form={form} at={pointer} keys={FIELDS} about={id} />}
    </Entries>
  );
}
