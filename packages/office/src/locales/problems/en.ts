/** English. */
export const en = {
  near: "Did you mean “{word}”?",
  possible: "Declared: {words}.",
  noneDeclared: "None is declared yet.",
  sentences: {
    "yaml-syntax": "This is not YAML: {why}",
    "duplicate-key": "The key “{key}” is here twice. Keep one.",
    "yaml-alias": "Aliases (*name) are not accepted. Write the value out.",
    "too-large": "The register has {length} characters; at most {most} fit.",
    "too-deep": "The text is nested too deeply.",
    "unknown-key": "There is no key “{key}”.",
    "missing-key": "“{key}” is missing here.",
    "wrong-key": "The key {found} does not fit. Expected: {expected}.",
    "wrong-value": "Expected: {expected}. Found: {found}.",
    "wrong-value.one-of": "Expected one of {valid}. Found: {found}.",
    "wrong-value.empty-text": "This text is empty. Write it, or leave it out.",
    "wrong-value.too-long": "This text has {length} characters; at most {most} fit.",
    "wrong-value.empty-list": "This list is empty. Name at least one, or leave it out.",
    "wrong-value.too-many": "At most {most} fit here; there are {length}.",
    "wrong-value.number": "Expected a whole number from {least} to {most}. Found: {found}.",
    "wrong-value.repeated": "{found} is in this list twice.",
    "wrong-value.empty-mapping": "There is nothing in here yet.",
    "unknown-provider": "There is no provider {found}.",
    "unknown-category": "There is no category {found}.",
    "unknown-service": "There is no service {found}.",
    "unknown-area": "There is no area {found}.",
    "item-kind.none": "This item does not say what it is. Give it one of {kinds}.",
    "item-kind.several": "This item is {kinds} at once. Make one item of each.",
    "item-purpose.none": "This item does not say what it is for. Give it a purpose.",
    "item-purpose.both":
      "This item has one purpose and a list of purposes. Move the one into the list.",
    "duplicate-item": "“{name}” ({kind}) is already declared by the service “{service}”.",
    "same-name": "The service “{service}” has the same name. Say what distinguishes them.",
    "too-many-stars":
      "“{pattern}” has {stars} stars and may have {most}: tools that read it as a regular expression could take without end. Write several simpler patterns.",
    "pattern-too-broad":
      "“{pattern}” covers every name of this kind ({kind}) that nothing else declares. Write what the names begin or end with.",
    "shadowed-pattern":
      "“{pattern}” never applies: “{over}” of the service “{service}” covers all its names and takes precedence. Leave one of them out.",
    "overlapping-patterns.one":
      "Some names fit both “{pattern}” and “{over}” of the service “{service}”, which takes precedence. Make one of them narrower.",
    "overlapping-patterns.several":
      "Some names fit “{pattern}”, “{over}” of the service “{service}”, and {more} more, which take precedence. Make them narrower.",
    "public-suffix":
      "“{host}” would cover every site below the public suffix {suffix}, so it is never honoured. Name the service’s own hosts, such as {example}.",
    "shared-suffix":
      "Unrelated customers share {suffix}, and “{host}” covers them all. Name the service’s own hosts, such as {example}.",
    "duplicate-host":
      "The host “{host}” is already declared by the service “{service}”, which holds. Leave it out here.",
    "mixed-purposes":
      "This purpose has no ground of exemption of its own, so the service owes consent for it. Name the ground, or declare the purpose in a service that asks.",
    "exempt-not-needed":
      "The category “{category}” owes no consent, so there is nothing to be exempt from. Leave the ground out.",
    "exempt-marketing":
      "No ground of exemption covers marketing. Choose the category that says what the service is for, or leave the ground out.",
    "exempt-renewed":
      "The exemption of audience measurement does not hold for what each visit prolongs. Let it end on its day, or ask for consent.",
    "legal-basis.asks":
      "The service owes consent, but its legal basis is another one ({basis}). Choose consent.",
    "legal-basis.free":
      "The legal basis is consent, but nobody is asked: the service owes none. Choose the basis that applies.",
    "lifetime-over-cap":
      "{lifetime} is more than the 400 days that browsers keep a cookie. Declare P400D or less.",
    "statistical-lifetime":
      "{lifetime} is more than the 13 months that regulators recommend for statistics.",
    "theme-contrast.onAccent":
      "{front} on {behind} has a contrast of {ratio}:1, but the words on accept and refuse need at least {least}:1.",
    "theme-contrast.text":
      "{front} on {behind} has a contrast of {ratio}:1, but text needs at least {least}:1.",
    "theme-contrast.muted":
      "{front} on {behind} has a contrast of {ratio}:1, but secondary text needs at least {least}:1.",
    "theme-contrast.link":
      "{front} on {behind} has a contrast of {ratio}:1, but links need at least {least}:1.",
    "theme-contrast.accent":
      "{front} on {behind} has a contrast of {ratio}:1, but the edge of accept and refuse needs at least {least}:1.",
    "google-before-consent":
      "The advanced mode contacts Google before the visitor was asked, which breaks the rule where visitors are asked first. Leave the mode out for the basic one.",
    "regime-default":
      "This rule ({regime}) would then also apply to visitors from Europe whose region is not known. Leave it out, and name regions.",
    "regime-too-weak":
      "{region} is in the EEA, where visitors are asked first. Choose that, or leave the region out.",
    "regime-no-header":
      "Nobody says which region a visitor is in, so these are never used. Name the header in which your proxy tells it.",
    "tcf-incomplete.unregistered":
      "Without cmpId, the identifier of your own CMP registered with IAB Europe, strings are only read, and this is not used: {keys}.",
    "tcf-incomplete.no-list":
      "No TC string can be made without the vendor list. Say where you serve your copy of it (gvl), such as /gvl/vendor-list.json.",
    "tcf-incomplete.nothing": "No string says consent to any of these, as none is named: {key}.",
    "adapter-cookie":
      "It remembers the choice in cookies {example}, which no service declares. Declare them in a necessary service.",
    "text-missing": "This text is missing in: {languages}.",
    "category-description": "The category “{category}” does not say what it means. Describe it.",
    "third-party-policy":
      "The provider “{provider}” is a third party. Give the address of its privacy policy.",
    "transfer-safeguard":
      "The provider “{provider}” is in {country}, outside the EEA. Declare the transfer and its safeguard.",
    "review-date": "{day} is no day. Write one such as 2027-06-30.",
    "review-passed":
      "The review was due on {day}. Read the register through and set the day of the next one.",
    todo: "To do: {text}",
    "todo.write": "To do: write this.",
  },
  expected: {
    nothing: "nothing",
    "a list": "a list",
    "a mapping": "a mapping",
    "a text": "a text",
    "true or false": "true or false",
    "a value": "a value",
    "another kind of value": "another kind of value",
    "another key": "another key",
    "a text, the same in all languages, or one text per language":
      "a text, the same in all languages or one for each",
    "a language tag such as fr or pt-br": "a language tag such as fr or pt-br",
    "an http or https address": "an http or https address",
    "a path that starts with /": "a path that starts with /",
    "lower-case letters, digits and hyphens, at most 32, starting with a letter":
      "lower-case letters, digits and hyphens, at most 32, a letter first",
    "an e-mail address": "an e-mail address",
    "a telephone number": "a telephone number",
    "a text, or the name and email of the data protection officer":
      "a text, or the name and e-mail address of the data protection officer",
    "the day the register is reviewed at the latest, such as 2027-06-30":
      "a day such as 2027-06-30",
    "a cookie name of letters, digits, _ and -": "a cookie name of letters, digits, _ and -",
    "a colour such as #1f3a5f": "a colour such as #1f3a5f",
    "a CSS font-family list": "a list of font families as in CSS",
    "first part of our scripts' file names, such as glassjar":
      "the first part of a file name, such as glassjar",
    "name of the banner's element, with a hyphen, such as jar-notice":
      "the name of an element, with a hyphen, such as jar-notice",
    "an ISO 3166 country or region code such as FR or US-CA":
      "a country or region code such as FR or US-CA",
    "an ISO 3166 country code": "a country code such as FR",
    "the request header in which a proxy tells the visitor's region, or two: country and region":
      "the name of a request header, or of two: country and region",
    "name of a request header that a proxy sets": "the name of a request header",
    "identifier of a category": "the identifier of a category",
    "identifier of a service": "the identifier of a service",
    "where the operator serves its copy of the Global Vendor List: https or a path":
      "an https address or a path",
    "a host name, or *. and a host name for it and all below it":
      "a host name, or *. and a host name for it and all below it",
    "a name; * stands for any characters": "a name; * stands for any characters",
    "the path of a worker's script, which starts with /; * stands for any characters":
      "a path that starts with /; * stands for any characters",
    "an ISO 8601 duration such as P13M, or session, or persistent":
      "an ISO 8601 duration such as P13M, or session, or persistent",
    "the Domain attribute": "a domain",
    "an item: exactly one kind key such as cookie, and a purpose":
      "an item: what it is, and its purpose",
    "a purpose: its text, and its own ground": "a purpose: its text, and its own ground",
    "a country outside the EEA that data goes to, and the safeguard there":
      "a country outside the EEA and the safeguard there",
    "the providers that receive the data too": "identifiers of providers",
    "in place of purpose: several, each with the ground on which it owes no consent":
      "several purposes, each with its ground",
    "how visitors are asked": "how visitors are asked",
    "colours; accept and refuse share accent and onAccent": "colours",
    "names a filter list cannot know": "names",
    "the rule that applies to visitors, by region": "rules by region",
    "what Global Privacy Control refuses": "what Global Privacy Control refuses",
    "categories that Global Privacy Control refuses besides marketing": "identifiers of categories",
    "who else is told about the choice; each is loaded only when declared":
      "who else is told about the choice",
    "IAB TCF; without a cmpId, strings that others put into the page are only read":
      "the options of IAB TCF",
    "the TCF purposes that a category covers": "numbers of TCF purposes",
    "whether a page without a link to the preferences gets a small control (default true)":
      "true or false",
    "true when the lifetime begins again with each visit": "true or false",
    "true when a visit may well not see it; an audit then does not miss it": "true or false",
  },
};
