import { parseRegister } from "@glassjar/register";

// The same site as the peers are told of: two services that ask, one provider each.
const { register, problems } = parseRegister(`
glassjar: 1
site:
  name: Harbour office
  origin: https://www.site.test
  languages: [en]
  controller: { name: Harbour office }
  choiceCookie: { name: cookies_preferences }
providers:
  operator: { name: Harbour office }
  stats: { name: Plain Numbers, country: FR, policy: "https://stats.test/privacy" }
  ads: { name: Bright Ads, country: IE, policy: "https://ads.test/privacy" }
services:
  choices:
    provider: operator
    category: necessary
    name: Choices about cookies
    items:
      - { cookie: cookies_preferences, lifetime: P6M, purpose: To remember the choice }
  statistics:
    provider: stats
    category: statistical
    name: Visit statistics
    hosts: [stats.test]
    items:
      - { cookie: stats_host, lifetime: P6M, purpose: Counts visits }
      - { cookie: stats_parent, lifetime: P6M, domain: site.test, purpose: Counts visits }
      - { cookie: stats_path, lifetime: P6M, path: /c, purpose: Counts visits }
      - { cookie: stats_http, lifetime: P6M, httpOnly: true, purpose: Counts visits }
      - { localStorage: stats_local, lifetime: persistent, purpose: Counts visits }
  advertising:
    provider: ads
    category: marketing
    name: Advertising
    hosts: [ads.test]
    items:
      - { cookie: ads_id, lifetime: P6M, domain: site.test, purpose: Recognises visitors }
`);
const errors = problems.filter(({ severity }) => severity === "error");
if (!register || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));

/** The register of the bench's site. */
export const REGISTER = register;
