import type { SettingsCategory, SettingsService } from "@glassjar/consent";
import { isGranted, type Choice, type EffectiveChoice } from "@glassjar/consent/choice";
import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import { longDate } from "./dates.ts";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the preferences page shows. */
export interface PreferencesProps {
  readonly page: PageContext;
  readonly categories: readonly SettingsCategory[];
  /** The choice in force. */
  readonly choice: Choice | undefined;
  /** What it amounts to, the visitor's regime and signals taken into account. */
  readonly effective: EffectiveChoice | undefined;
  /** Whether it was saved just now. */
  readonly saved: boolean;
}

const DAY_MS = 86_400_000;

/** The preference centre as a plain form, for every browser. */
export function Preferences(props: PreferencesProps): VNode {
  const { page, categories, choice, effective, saved } = props;
  const { preferences } = page.texts;
  const asked = categories.filter(({ consent }) => consent);
  return (
    <Layout page={page} title={preferences.title} gate={false}>
      <h1>{preferences.title}</h1>
      {saved && (
        <p class="done" role="status">
          {preferences.saved}
        </p>
      )}
      <p class="lead">{asked.length === 0 ? preferences.nothingToChoose : preferences.lead}</p>
      {asked.length > 0 && <State page={page} choice={choice} />}
      <Form page={page} categories={categories} effective={effective} />
      {choice && <Receipt page={page} choice={choice} />}
    </Layout>
  );
}

function State({ page, choice }: Pick<PreferencesProps, "page" | "choice">): VNode {
  const { preferences } = page.texts;
  const date = choice ? longDate(choice.day * DAY_MS, page.language) : "";
  return <p>{choice ? fill(preferences.decided, { date }) : preferences.undecided}</p>;
}

type FormProps = Omit<PreferencesProps, "choice" | "saved">;

function Form({ page, categories, effective }: FormProps): VNode {
  const { preferences } = page.texts;
  const asks = categories.some(({ consent }) => consent);
  return (
    <form class="preferences" method="post" action={`${page.base}/api/v1/choices`}>
      <input type="hidden" name="version" value={page.version} />
      <input type="hidden" name="language" value={page.language} />
      {categories.map((category) => (
        <Category page={page} category={category} effective={effective} />
      ))}
      {asks && (
        <div class="buttons">
          <button name="how" value="reject-all">
            {preferences.rejectAll}
          </button>
          <button name="how" value="accept-all">
            {preferences.acceptAll}
          </button>
          <button name="how" value="custom" class="quiet">
            {preferences.save}
          </button>
        </div>
      )}
    </form>
  );
}

interface CategoryProps {
  readonly page: PageContext;
  readonly category: SettingsCategory;
  readonly effective: EffectiveChoice | undefined;
}

/** One service is the category; several have switches of their own, which say all there is to say. */
function Category({ page, category, effective }: CategoryProps): VNode {
  const { preferences } = page.texts;
  const { id, name, consent, services } = category;
  const isOn = (service: SettingsService) => isGranted(effective, service.id, id);
  const divided = consent && services.length > 1;
  return (
    <fieldset>
      <legend>{name}</legend>
      <p>{category.description}</p>
      {!consent && <p class="always">{preferences.alwaysOn}</p>}
      {consent && !divided && (
        <Switch field="granted" value={id} on={services.every(isOn)} label={name} />
      )}
      {divided && (
        <ul class="services">
          {services.map((service) => (
            <li>
              <Switch
                field="service"
                value={service.id}
                on={isOn(service)}
                label={labelOf(service)}
              />
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{preferences.services}</summary>
        <ul>
          {services.map((service) => (
            <li>
              {labelOf(service)}
              <ItemNames names={service.items.map((item) => item.name)} />
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
}

const labelOf = ({ name, provider }: SettingsService) => `${name} – ${provider}`;

interface SwitchProps {
  readonly field: "granted" | "service";
  readonly value: string;
  readonly on: boolean;
  readonly label: string;
}

function Switch({ field, value, on, label }: SwitchProps): VNode {
  return (
    <label class="check">
      <input type="checkbox" name={field} value={value} checked={on} />
      {label}
    </label>
  );
}

function ItemNames({ names }: { readonly names: readonly string[] }): VNode {
  return (
    <ul class="names">
      {names.map((name) => (
        <li>
          <code dir="ltr">{name}</code>
        </li>
      ))}
    </ul>
  );
}

function Receipt({ page, choice }: { page: PageContext; choice: Choice }): VNode {
  const { preferences } = page.texts;
  const [before = "", after = ""] = preferences.receiptLead.split("{id}", 2);
  return (
    <section aria-labelledby="receipt">
      <h2 id="receipt">{preferences.receipt}</h2>
      <p>
        {before}
        <code dir="ltr">{choice.receipt}</code>
        {after}
      </p>
      <p>
        <a
          href={`${page.base}/api/v1/receipts/${choice.receipt}`}
          download={`${choice.receipt}.json`}
        >
          {preferences.download}
        </a>
      </p>
    </section>
  );
}
