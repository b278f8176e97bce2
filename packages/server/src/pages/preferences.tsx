import type { SettingsCategory } from "@glassjar/consent";
import type { Choice } from "@glassjar/consent/choice";
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
  /** Whether it was saved just now. */
  readonly saved: boolean;
}

const DAY_MS = 86_400_000;

/** The preference centre as a plain form, for every browser. */
export function Preferences({ page, categories, choice, saved }: PreferencesProps): VNode {
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
      <Form page={page} categories={categories} choice={choice} />
      {choice && <Receipt page={page} choice={choice} />}
    </Layout>
  );
}

function State({ page, choice }: Pick<PreferencesProps, "page" | "choice">): VNode {
  const { preferences } = page.texts;
  const date = choice ? longDate(choice.day * DAY_MS, page.language) : "";
  return <p>{choice ? fill(preferences.decided, { date }) : preferences.undecided}</p>;
}

function Form({ page, categories, choice }: Omit<PreferencesProps, "saved">): VNode {
  const { preferences } = page.texts;
  const asks = categories.some(({ consent }) => consent);
  return (
    <form class="preferences" method="post" action={`${page.base}/api/v1/choices`}>
      <input type="hidden" name="version" value={page.version} />
      <input type="hidden" name="language" value={page.language} />
      {categories.map((category) => (
        <Category page={page} category={category} choice={choice} />
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

function Category(props: {
  readonly page: PageContext;
  readonly category: SettingsCategory;
  readonly choice: Choice | undefined;
}): VNode {
  const { page, category, choice } = props;
  const { preferences } = page.texts;
  return (
    <fieldset>
      <legend>{category.name}</legend>
      <p>{category.description}</p>
      {category.consent ? (
        <label class="check">
          <input
            type="checkbox"
            name="granted"
            value={category.id}
            checked={choice?.granted.includes(category.id) ?? false}
          />
          {category.name}
        </label>
      ) : (
        <p class="always">{preferences.alwaysOn}</p>
      )}
      <details>
        <summary>{preferences.services}</summary>
        <ul>
          {category.services.map((service) => (
            <li>
              {service.name} – {service.provider}
              <ItemNames names={service.items.map(({ name }) => name)} />
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
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
