import { cookie, stored, type Product } from "../../entry.ts";

/** More of the web frameworks' own names. */
export const platformsWebFrameworks: readonly Product[] = [
  {
    id: "rack",
    name: "Rack and Rails",
    function: "session",
    category: "necessary",
    entries: [
      cookie("_rails_session", "keep-session", "session"),
      cookie("rack.session", "keep-session", "session"),
      cookie("remember_*_token", "remember-sign-in", "P14D"),
    ],
    source: "https://guides.rubyonrails.org/security.html",
  },
  {
    id: "spree",
    name: "Spree and Solidus",
    function: "shop",
    category: "necessary",
    entries: [cookie("guest_token", "keep-basket", "P90D")],
    source: "https://github.com/spree/spree",
  },
  {
    id: "flask",
    name: "Flask",
    function: "session",
    category: "necessary",
    entries: [cookie("session", "keep-session", "session")],
    source: "https://flask.palletsprojects.com/en/stable/config/",
  },
  {
    id: "flask-login",
    name: "Flask-Login",
    function: "authentication",
    category: "necessary",
    entries: [cookie("remember_token", "remember-sign-in", "P1Y")],
    source: "https://flask-login.readthedocs.io/",
  },
  {
    id: "flask-jwt",
    name: "Flask-JWT-Extended",
    function: "authentication",
    category: "necessary",
    entries: [
      cookie("access_token_cookie", "keep-signed-in", "session"),
      cookie("refresh_token_cookie", "remember-sign-in", "session"),
      cookie("csrf_access_token", "prevent-forgery", "session"),
      cookie("csrf_refresh_token", "prevent-forgery", "session"),
    ],
    source: "https://flask-jwt-extended.readthedocs.io/",
  },
  {
    id: "pyramid",
    name: "Pyramid",
    function: "session",
    category: "necessary",
    entries: [
      cookie("auth_tkt", "keep-signed-in", "session"),
      cookie("_LOCALE_", "remember-language", "session"),
      cookie("beaker.session.id", "keep-session", "session"),
    ],
    source: "https://docs.pylonsproject.org/projects/pyramid/en/latest/",
  },
  {
    id: "django-oscar",
    name: "django-oscar",
    function: "shop",
    category: "necessary",
    entries: [
      cookie("oscar_open_basket", "keep-basket", "P7D"),
      cookie("oscar_history", "remember-viewed", "P7D"),
    ],
    source: "https://github.com/django-oscar/django-oscar",
  },
  {
    id: "wagtail",
    name: "Wagtail",
    function: "editing",
    category: "necessary",
    entries: [
      cookie("wagtail_sidebar_collapsed", "edit-site", "P1Y"),
      stored("wagtail:*", "edit-site"),
    ],
    source: "https://github.com/wagtail/wagtail",
  },
];
