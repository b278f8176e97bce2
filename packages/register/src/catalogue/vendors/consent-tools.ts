import { cookie, stored, type Entry, type Product } from "../entry.ts";

/** A consent tool: all it keeps is the visitor's decision. */
const tool = (id: string, name: string, source: string, ...entries: Entry[]): Product => ({
  id,
  name,
  function: "choices",
  category: "necessary",
  entries,
  source,
  note: "Glassjar keeps the decision itself; with two tools at work, visitors are asked twice.",
});

const kept = (name: string, lifetime = "P1Y"): Entry => cookie(name, "keep-choice", lifetime);

/** Other consent tools. */
export const consentTools: readonly Product[] = [
  tool(
    "cookiebot",
    "Cookiebot",
    "https://www.cookiebot.com/en/cookie-declaration/",
    kept("CookieConsent"),
    kept("CookieConsentBulkSetting-*"),
  ),
  tool(
    "onetrust",
    "OneTrust",
    "https://my.onetrust.com/",
    kept("OptanonConsent"),
    kept("OptanonAlertBoxClosed"),
    kept("eupubconsent-v2"),
  ),
  tool(
    "tcf",
    "IAB TCF",
    "https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework",
    kept("euconsent-v2", "P13M"),
    kept("usprivacy"),
  ),
  tool(
    "didomi",
    "Didomi",
    "https://developers.didomi.io/cmp/web-sdk/consent-notice/cookies",
    kept("didomi_token"),
    stored("didomi_token", "keep-choice"),
  ),
  tool(
    "axeptio",
    "Axeptio",
    "https://support.axeptio.eu/",
    kept("axeptio_cookies", "P6M"),
    kept("axeptio_authorized_vendors", "P6M"),
    kept("axeptio_all_vendors", "P6M"),
  ),
  tool(
    "cookieconsent",
    "CookieConsent",
    "https://cookieconsent.orestbida.com/",
    kept("cc_cookie", "P6M"),
  ),
  tool(
    "osano",
    "Osano",
    "https://www.osano.com/cookieconsent",
    kept("cookieconsent_status"),
    stored("cookieconsent_status", "keep-choice"),
  ),
  tool("tarteaucitron", "tarteaucitron", "https://tarteaucitron.io/", kept("tarteaucitron")),
  tool(
    "klaro",
    "Klaro",
    "https://klaro.org/docs/",
    kept("klaro", "P120D"),
    stored("klaro", "keep-choice"),
  ),
  tool("c15t", "c15t", "https://c15t.com/docs", kept("c15t"), stored("c15t*", "keep-choice")),
  tool(
    "usercentrics",
    "Usercentrics",
    "https://docs.usercentrics.com/",
    stored("uc_settings", "keep-choice"),
    stored("uc_user_interaction", "keep-choice"),
    stored("uc_ui_version", "keep-choice"),
    stored("ucData", "keep-choice"),
  ),
  tool("borlabs", "Borlabs Cookie", "https://borlabs.io/", kept("borlabs-cookie")),
  tool(
    "real-cookie-banner",
    "Real Cookie Banner",
    "https://devowl.io/wordpress-real-cookie-banner/",
    kept("real_cookie_banner*"),
  ),
  tool("complianz", "Complianz", "https://complianz.io/", kept("cmplz_*")),
  tool(
    "cookieyes",
    "CookieYes",
    "https://www.cookieyes.com/documentation/",
    kept("cookieyes-consent"),
    kept("cookielawinfo-checkbox-*"),
    kept("viewed_cookie_policy"),
    kept("CookieLawInfoConsent"),
  ),
  tool(
    "cookie-notice",
    "Cookie Notice",
    "https://wordpress.org/plugins/cookie-notice/",
    kept("cookie_notice_accepted", "P30D"),
    kept("hu-consent", "P180D"),
  ),
  tool(
    "moove",
    "GDPR Cookie Compliance",
    "https://wordpress.org/plugins/gdpr-cookie-compliance/",
    kept("moove_gdpr_popup"),
  ),
  tool("iubenda", "iubenda", "https://www.iubenda.com/en/help/", kept("_iub_cs-*")),
  tool(
    "eu-cookie-compliance",
    "EU Cookie Compliance",
    "https://www.drupal.org/project/eu_cookie_compliance",
    kept("cookie-agreed", "P100D"),
    kept("cookie-agreed-version", "P100D"),
    kept("cookie-agreed-categories", "P100D"),
  ),
  tool(
    "trustarc",
    "TrustArc",
    "https://trustarc.com/",
    kept("notice_gdpr_prefs", "P13M"),
    kept("notice_preferences", "P13M"),
    kept("cmapi_cookie_privacy", "P13M"),
    kept("cmapi_gtm_bl", "P13M"),
  ),
];
