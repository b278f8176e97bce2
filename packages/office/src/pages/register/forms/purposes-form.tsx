import { useLocale } from "../../../locale.tsx";
import { pointerTo, valueAt } from "./edits.ts";
import type { RegisterForm } from "./form.ts";
import { SchemaField } from "./schema-field.tsx";
import { Toggle } from "./toggle.tsx";

/** What an item is for: one purpose, or several of which each may have its own ground of exemption. */
export function PurposesForm(props: {
  readonly form: RegisterForm;
  /** JSON Pointer of the item. */
  readonly pointer: string;
  readonly about: string;
}) {
  const { form, pointer, about } = props;
  const words = useLocale().texts.declaring;
  const [one, many] = [pointerTo(pointer, "purpose"), pointerTo(pointer, "purposes")];
  const purposes = valueAt(form.value, many);
  const list = Array.isArray(purposes) ? purposes : undefined;

  function toggle() {
    const text = list ? valueAt(list[0], "/text") : valueAt(form.value, one);
    form.onEdit({ pointer: list ? many : one });
    form.onEdit(
      list ? { pointer: one, value: text ?? "" } : { pointer: many, value: [{ text: text ?? "" }] },
    );
  }

  // Several, or one with a ground, cannot be said as one purpose.
  const simple = !list || (list.length < 2 && valueAt(list, "/0/exempt") === undefined);
  return (
    <>
      <SchemaField form={form} pointer={list ? many : one} about={about} />
      {simple && (
        <div>
          <Toggle label={list ? words.single : words.several} about={about} onClick={toggle} />
        </div>
      )}
    </>
  );
}
