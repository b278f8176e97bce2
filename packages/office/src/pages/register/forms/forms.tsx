import { Stack } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { Loading } from "../../../parts/loading.tsx";
import { Notice } from "../../../parts/notice.tsx";
import type { Work } from "../use-work.ts";
import { isMapping, valueAt } from "./edits.ts";
import type { RegisterForm } from "./form.ts";
import { ProvidersForm } from "./providers-form.tsx";
import { ServicesForm } from "./services-form.tsx";
import { SiteForm } from "./site-form.tsx";

/** The register as forms: what they do not show stays in the text as it is. */
export function Forms({ work }: { readonly work: Work }) {
  const { texts } = useLocale();
  const { value, check, current, edit } = work;
  if (!isMapping(value)) {
    const waits = !current && work.text.trim() !== "";
    return waits ? <Loading /> : <Notice>{texts.forms.unreadable}</Notice>;
  }
  const languages = valueAt(value, "/site/languages");
  const form: RegisterForm = {
    value,
    problems: check?.problems ?? [],
    languages: Array.isArray(languages) ? languages.filter((tag) => typeof tag === "string") : [],
    onEdit: edit,
  };
  return (
    <Stack gap="lg">
      <SiteForm form={form} />
      <ServicesForm form={form} />
      <ProvidersForm form={form} />
    </Stack>
  );
}
