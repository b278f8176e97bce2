import { parseRegister, type Register } from "@glassjar/register";

const SOURCE = `
glassjar: 1
site:
  name: Tiny Town
  origin: https://site.test
  languages: [en]
providers:
  town: { name: Tiny Town Council }
  numbers: { name: Plain Numbers, policy: "https://numbers.example/privacy" }
  adhouse: { name: Ad House, policy: "https://ads.example/privacy", role: controller }
  mailer: { name: Mailer, policy: "https://mail.example/privacy", role: processor }
services:
  session:
    provider: town
    category: necessary
    name: Signing in
    recipients: [adhouse]
    items: [{ cookie: sid, lifetime: session, purpose: Keeps you signed in }]
  visits:
    provider: town
    category: statistical
    exempt: audience-measurement
    name: Visits
    items: [{ cookie: visit, lifetime: P1D, purpose: Counts visits }]
  matomo:
    provider: numbers
    category: statistical
    name: Matomo
    items: [{ cookie: "_pk_id*", lifetime: P13M, purpose: Tells visitors apart }]
  analytics:
    provider: numbers
    category: statistical
    name: Analytics
    hosts: ["*.google-analytics.com", www.googletagmanager.com]
    items: [{ cookie: _ga, lifetime: P13M, purpose: Counts }]
  clarity:
    provider: numbers
    category: statistical
    name: Clarity
    hosts: ["*.clarity.ms"]
    items: [{ cookie: _clck, lifetime: P1Y, purpose: Records }]
  newsletter:
    provider: town
    category: preferences
    name: Newsletter
    recipients: [mailer]
    items: [{ cookie: news, lifetime: P1Y, purpose: Remembers topics }]
  partners:
    provider: town
    category: preferences
    name: Partners
    recipients: [mailer, adhouse]
    items: [{ cookie: partner, lifetime: P1Y, purpose: Shares topics }]
  ads:
    provider: adhouse
    category: marketing
    name: Ads
    hosts: [ads.test, bat.bing.com]
    items: [{ cookie: ad, lifetime: P1Y, purpose: Shows advertisements }]
  chat:
    provider: adhouse
    category: social
    name: Chat
    items: [{ cookie: chat, lifetime: P1Y, purpose: Chats }]
categories:
  social: { name: Social, description: Social networks, consent: true }
`;

/** A register with every kind of service that signals tell apart, with these options. */
export function registerWith(consent: NonNullable<Register["site"]["consent"]> = {}): Register {
  const { register, problems } = parseRegister(SOURCE);
  if (!register) throw new Error(JSON.stringify(problems, undefined, 2));
  return { ...register, site: { ...register.site, consent } };
}
