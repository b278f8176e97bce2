import { check, github, npm, type Checks } from "./check.ts";

const COMMERCE =
  "https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law";
const DJANGO = github("django/django/blob/main/django/conf/global_settings.py");
const KEYCLOAK = github(
  "keycloak/keycloak/blob/main/server-spi-private/src/main/java/org/keycloak/cookie/CookieType.java",
);

/** Software that sites run themselves. */
export const softwareChecks: Checks = {
  authentication: [check(DJANGO, "sessionid")],
  forms: [check(DJANGO, "csrftoken")],
  language: [check(DJANGO, "django_language")],
  "php-session": [check(github("php/php-src/blob/master/php.ini-production"), "PHPSESSID")],
  laravel: [
    check(github("laravel/laravel/blob/master/config/session.php"), "laravel_session"),
    check(
      github(
        "laravel/framework/blob/master/src/Illuminate/Foundation/Http/Middleware/VerifyCsrfToken.php",
      ),
      "XSRF-TOKEN",
    ),
  ],
  codeigniter: [
    check(github("codeigniter4/CodeIgniter4/blob/develop/app/Config/Session.php"), "ci_session"),
    check(
      github("codeigniter4/CodeIgniter4/blob/develop/app/Config/Security.php"),
      "csrf_cookie_name",
    ),
  ],
  rails: [check(github("heartcombo/devise/blob/v4.8.1/lib/devise.rb"), "remember_user_token")],
  "express-session": [check(npm("express-session@1.19.0/README.md"), "connect.sid")],
  aspnet: [
    check(
      github("dotnet/aspnetcore/blob/main/src/Middleware/Session/src/SessionDefaults.cs"),
      ".AspNetCore.Session",
    ),
  ],
  "next-auth": [
    check(
      npm("next-auth@4.24.15/core/lib/cookie.js"),
      "next-auth.session-token",
      "__Secure-next-auth.session-token",
      "next-auth.csrf-token",
      "__Host-next-auth.csrf-token",
      "next-auth.callback-url",
      "__Secure-next-auth.callback-url",
    ),
  ],
  "cookie-session": [check(npm("cookie-session@2.1.1/README.md"), "session.sig")],
  "better-auth": [
    check(
      npm("better-auth@1.7.25/dist/cookies/index.mjs"),
      "better-auth.session_token",
      "__Secure-better-auth.session_token",
      "better-auth.session_data",
      "__Secure-better-auth.session_data",
    ),
  ],
  i18next: [
    check(
      npm("i18next-browser-languagedetector@8.3.0/dist/esm/i18nextBrowserLanguageDetector.js"),
      "i18next",
      "localStorage i18nextLng",
    ),
  ],
  mantine: [
    check(
      npm(
        "@mantine/core@9.7.3/esm/core/MantineProvider/color-scheme-managers/local-storage-manager.mjs",
      ),
      "localStorage mantine-color-scheme-value",
    ),
  ],
  keycloak: [
    check(KEYCLOAK, "AUTH_SESSION_ID", "KC_RESTART", "KEYCLOAK_LOCALE", "KEYCLOAK_REMEMBER_ME"),
  ],
  "keycloak-more": [check(KEYCLOAK, "WELCOME_STATE_CHECKER")],
  okta: [
    check(
      npm("@okta/okta-auth-js@8.0.1/esm/browser/storage/options/browser.js"),
      "localStorage okta-token-storage",
      "localStorage okta-cache-storage",
      "sessionStorage okta-transaction-storage",
      "localStorage okta-shared-transaction-storage",
      "localStorage okta-original-uri-storage",
    ),
  ],
  supabase: [check(npm("@supabase/ssr@0.12.7/dist/main/utils/constants.js"), "sb-*-auth-token*")],
  wordpress: [
    check(
      github("WordPress/WordPress/blob/6.1/wp-includes/pluggable.php"),
      "wordpress_logged_in_*",
      "wordpress_sec_*",
    ),
    check(
      github("WordPress/WordPress/blob/6.1/wp-includes/option.php"),
      "wp-settings-*",
      "wp-settings-time-*",
    ),
    check(
      github("WordPress/WordPress/blob/6.1/wp-login.php"),
      "wordpress_test_cookie",
      "wp-postpass_*",
      "wp_lang",
    ),
  ],
  "wordpress-comments": [
    check(
      github("WordPress/WordPress/blob/6.1/wp-includes/comment.php"),
      "comment_author_*",
      "comment_author_email_*",
      "comment_author_url_*",
    ),
  ],
  drupal: [
    check(
      github("drupal/core/blob/11.x/assets/scaffold/files/default.services.yml"),
      "SESS*",
      "SSESS*",
    ),
  ],
  joomla: [
    check(
      github("joomla/joomla-cms/blob/4.0-dev/plugins/authentication/cookie/cookie.xml"),
      "joomla_remember_me_*",
    ),
  ],
  mediawiki: [
    check(github("wikimedia/mediawiki/blob/REL1_39/includes/MainConfigSchema.php"), "*wikiToken"),
  ],
  dokuwiki: [
    check(github("dokuwiki/dokuwiki/blob/stable/inc/common.php"), "DOKU_PREFS"),
    check(github("dokuwiki/dokuwiki/blob/stable/inc/auth.php"), "DW*"),
  ],
  roundcube: [
    check(
      github("roundcube/roundcubemail/blob/1.6.5/config/defaults.inc.php"),
      "roundcube_sessid",
      "roundcube_sessauth",
    ),
  ],
  phpmyadmin: [
    check(
      github("phpmyadmin/phpmyadmin/blob/RELEASE_5_2_1/libraries/classes/Config.php"),
      "pma_lang",
    ),
  ],
  redmine: [
    check(
      github("redmine/redmine/blob/5.0-stable/app/controllers/account_controller.rb"),
      "autologin",
    ),
    check(github("redmine/redmine/blob/5.0-stable/config/application.rb"), "_redmine_session"),
  ],
  magento: [check(COMMERCE, "form_key", "mage-cache-sessid", "mage-messages", "section_data_ids")],
  "magento-more": [
    check(
      COMMERCE,
      "guest-view",
      "login_redirect",
      "mage-cache-storage",
      "localStorage mage-translation-storage",
      "localStorage mage-translation-file-version",
      "localStorage mage-cache-storage-section-invalidation",
    ),
  ],
  "magento-marketing": [check(COMMERCE, "stf")],
  "magento-viewed": [
    check(
      COMMERCE,
      "localStorage recently_viewed_product",
      "localStorage recently_viewed_product_previous",
      "localStorage recently_compared_product",
      "localStorage recently_compared_product_previous",
      "localStorage product_data_storage",
    ),
  ],
  klaro: [check(npm("klaro@0.7.22/src/consent-manager.js"), "klaro")],
  tarteaucitron: [check(npm("tarteaucitronjs@1.34.0/tarteaucitron.js"), "tarteaucitron")],
  cookieconsent: [check(npm("vanilla-cookieconsent@3.1.0/dist/cookieconsent.umd.js"), "cc_cookie")],
};
