import { Button, Menu } from "@mantine/core";
import { useId } from "react";
import { useMe } from "../api/queries.ts";
import { useLocale } from "../locale.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../locales/texts.ts";

/**
 * Chooses the language, which the server keeps in `django_language`: an ordinary form, after which
 * the page comes back in the new language.
 */
export function LanguageMenu() {
  const { language, texts } = useLocale();
  const form = useId();
  const csrfToken = useMe().data?.csrfToken ?? "";
  const here = location.pathname + location.search;
  return (
    <>
      <form id={form} method="post" action="/i18n/setlang/" hidden>
        <input type="hidden" name="csrfmiddlewaretoken" value={csrfToken} />
        <input type="hidden" name="next" value={here} />
      </form>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            px="xs"
            aria-label={`${texts.shell.language}: ${LANGUAGE_NAMES[language]}`}
          >
            {LANGUAGE_NAMES[language]}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {LANGUAGES.map((code) => (
            <Menu.Item
              key={code}
              type="submit"
              form={form}
              name="language"
              value={code}
              lang={code}
              fw={code === language ? 600 : undefined}
              // A button that left the page with its menu would not send its form.
              closeMenuOnClick={false}
            >
              {LANGUAGE_NAMES[code]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
