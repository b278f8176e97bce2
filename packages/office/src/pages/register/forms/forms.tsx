import { Stack } from "@mantine/core";
import { useRegisterSchema } from "../../../api/register-queries.ts";
import { useLocale } from "../../../locale.tsx";
import { Loaded } from "../../../parts/loaded.tsx";
import { Loading } from "../../../parts/loading.tsx";
import { Notice } from "../../../parts/notice.tsx";
import type { Work } from "../use-work.ts";
import { CategoriesForm } from "./categories-form.tsx";
import { isMapping, valueAt } from "./edits.ts";
import type { RegisterForm } from "./form.ts";
import { ProvidersForm } from "./providers-form.tsx";
import { ServicesForm } from "./services-form.tsx";
import { ChoiceForm, ContactForm, SiteForm } from "./site-form.tsx";

/** The register as forms: what they do not show stays in the text as it is. */
export function Forms({ work }: { readonly work: Work }) {
  const { texts } = useLocale();
  const schema = useRegisterSchema();
  const { value, check, current, edit } = work;
  if (!isMapping(value)) {
    const waits = !current && work.text.trim() !== "";
    return waits ? <Loading /> : <Notice>{texts.forms.unreadable}</Notice>;
  }
  const languages = valueAt(value, "/site/languages");
  const known = {
    value,
    problems: check?.problems ?? [],
    languages: Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string") : [],
    onEdit: edit,
  };
  return <Loaded query={schema}>{(read) => <AllForms form={{ ...known, schema: read }} />}</Loaded>;
}

function AllForms({ form }: { readonly form: RegisterForm }) {
  return (
    <Stack gap="lg">
      <SiteForm form={form} />
      <ContactForm form={form} />
      <ServicesForm form={form} />
      <CategoriesForm form={form} />
      <ProvidersForm form={form} />
      <ChoiceForm form={form} />
    </Stack>
  );
}
