import { useLocale } from "../../../locale.tsx";
import { Entries } from "./entries.tsx";
import type { RegisterForm } from "./form.ts";
import { Fields } from "./group-field.tsx";

/** The categories that the site has besides the usual ones. */
export function CategoriesForm({ form }: { readonly form: RegisterForm }) {
  const words = useLocale().texts.declaring;
  return (
    <Entries
      form={form}
      title={words.ownCategories}
      root="/categories"
      addLabel={words.categoryId}
      addAction={words.addCategory}
      start={(id) => ({ name: id, consent: true })}
    >
      {(pointer, id) => (
        <Fields form={form} at={pointer} keys={["name", "description", "consent"]} about={id} />
      )}
    </Entries>
  );
}
