import { useLocale } from "../../../locale.tsx";
import type { RegisterForm } from "./form.ts";
import { Fields } from "./group-field.tsx";
import { SchemaField } from "./schema-field.tsx";
import { Section } from "./section.tsx";

/** What a site is called, where it is, which languages it speaks, and which parts it has. */
export function SiteForm({ form }: { readonly form: RegisterForm }) {
  const { texts } = useLocale();
  const words = texts.forms;
  return (
    <Section title={words.site}>
      <SchemaField form={form} pointer="/site/name" about={words.site} />
      <SchemaField form={form} pointer="/site/origin" />
      <SchemaField form={form} pointer="/site/languages" help={words.languagesHelp} />
      <SchemaField form={form} pointer="/site/areas" />
      <Fields form={form} at="/site" keys={["undeclared", "review"]} about={words.site} />
    </Section>
  );
}

/** Who answers for the site, and who watches over it. */
export function ContactForm({ form }: { readonly form: RegisterForm }) {
  const { texts } = useLocale();
  return (
    <Section
      title={texts.declaring.contact}
      folded={form}
      roots={["/site/controller", "/site/authority"]}
    >
      <SchemaField form={form} pointer="/site/controller" />
      <SchemaField form={form} pointer="/site/authority" />
    </Section>
  );
}

/** What keeps a choice, and who is asked how. */
export function ChoiceForm({ form }: { readonly form: RegisterForm }) {
  const { texts } = useLocale();
  const roots = ["/site/consent/regimes", "/site/consent/gpc", "/site/choiceCookie"];
  return (
    <Section title={texts.declaring.choice} folded={form} roots={roots}>
      {roots.map((pointer) => (
        <SchemaField key={pointer} form={form} pointer={pointer} />
      ))}
    </Section>
  );
}
