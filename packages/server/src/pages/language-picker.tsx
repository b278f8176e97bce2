import type { VNode } from "preact";
import { nameOf } from "../locales/locales.ts";
import { CsrfField } from "./forms.tsx";
import type { PageContext } from "./page-context.ts";

/** The language picker of the platform: Django's form, which remembers the language in its cookie. */
export function LanguageForm({ page }: { readonly page: PageContext }): VNode {
  const { layout } = page.texts;
  return (
    <form class="languages" method="post" action="/i18n/setlang/">
      <CsrfField page={page} />
      <input type="hidden" name="next" value={withoutLanguage(page.address)} />
      <label for="language">{layout.language}</label>
      <select id="language" name="language">
        {page.languages.map((language) => (
          <option value={language} lang={language} selected={language === page.language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
      <button type="submit">{layout.changeLanguage}</button>
    </form>
  );
}

/** The languages as links, on sites whose language cookie is not ours. */
export function LanguageLinks({ page }: { readonly page: PageContext }): VNode {
  const path = page.address.split("?", 1)[0] ?? "/";
  return (
    <nav class="languages" aria-label={page.texts.layout.language}>
      <ul>
        {page.languages.map((language) => (
          <li>
            <a
              href={`${path}?lang=${language}`}
              lang={language}
              hreflang={language}
              aria-current={language === page.language ? "true" : undefined}
            >
              {nameOf(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** An address without its `lang`, which would overrule the cookie. */
function withoutLanguage(address: string): string {
  const [path = "/", query = ""] = address.split("?", 2);
  const kept = new URLSearchParams(query);
  kept.delete("lang");
  return kept.size === 0 ? path : `${path}?${kept}`;
}
