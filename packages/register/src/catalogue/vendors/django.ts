import { cookie, type Product } from "../entry.ts";

const source = "https://docs.djangoproject.com/en/stable/ref/settings/";

/** Django: sessions, CSRF protection, language, messages. */
export const django: readonly Product[] = [
  {
    id: "authentication",
    function: "authentication",
    category: "necessary",
    entries: [
      cookie("sessionid", "keep-signed-in", "P14D"),
      cookie("__Host-sessionid", "keep-signed-in", "P14D"),
    ],
    source,
  },
  {
    id: "forms",
    function: "forms",
    category: "necessary",
    entries: [
      cookie("csrftoken", "prevent-forgery", "P1Y"),
      cookie("__Host-csrftoken", "prevent-forgery", "P1Y"),
    ],
    source,
  },
  {
    id: "language",
    function: "language",
    category: "necessary",
    entries: [cookie("django_language", "remember-language", "session")],
    source,
  },
  {
    id: "messages",
    function: "messages",
    category: "necessary",
    entries: [cookie("messages", "show-message", "session")],
    source: "https://docs.djangoproject.com/en/stable/ref/contrib/messages/",
  },
  {
    id: "display",
    function: "settings",
    category: "necessary",
    entries: [
      { kind: "localStorage", name: "theme", purpose: "remember-setting", lifetime: "persistent" },
      {
        kind: "localStorage",
        name: "django.admin.*",
        purpose: "remember-setting",
        lifetime: "persistent",
      },
      {
        kind: "sessionStorage",
        name: "django.admin.*",
        purpose: "remember-setting",
        lifetime: "session",
      },
    ],
    source: "https://docs.djangoproject.com/en/stable/ref/contrib/admin/",
  },
];
