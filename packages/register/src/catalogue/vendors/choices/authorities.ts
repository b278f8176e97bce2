import { cookie, stored, type Product } from "../../entry.ts";

/** The consent tools of public bodies. */
export const choicesAuthorities: readonly Product[] = [
  {
    id: "govuk",
    name: "GOV.UK Frontend",
    function: "choices",
    category: "necessary",
    entries: [
      cookie("global_bar_seen", "remember-closed", "P84D"),
      cookie("_email-alert-frontend_session", "keep-session", "PT1H", ["*.gov.uk", "www.gov.uk"]),
      cookie("cookie_message", "keep-choice", "P1Y"),
      cookie("dsfr_consent", "keep-choice", "P1Y"),
    ],
    source: "https://www.gov.uk/help/cookie-details",
  },
  {
    id: "govuk-marketing",
    name: "GOV.UK Frontend",
    function: "advertising",
    category: "marketing",
    entries: [cookie("govuk_not_first_visit", "show-invitation", "P1Y")],
    source: "https://www.gov.uk/help/cookie-details",
  },
  {
    id: "europa",
    name: "Europa Component Library",
    function: "choices",
    category: "necessary",
    hosts: ["*.europa.eu"],
    entries: [
      cookie("cck1", "keep-choice", "P6M"),
      cookie("cck2", "keep-choice", "P6M"),
      cookie("cck3", "keep-choice", "P6M"),
      cookie("cck5", "keep-choice", "P6M"),
      cookie("cck6", "keep-choice", "P6M"),
      cookie("cck8", "keep-choice", "P6M"),
      stored("ecl-*", "keep-choice"),
    ],
    source: "https://webtools.europa.eu/",
  },
];
