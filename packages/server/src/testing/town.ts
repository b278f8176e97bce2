import { publishRegister } from "../publish.ts";
import type { Store } from "../store/index.ts";

/** A site with a category that owes consent, a service that is exempt in it, and a third party. */
export const TOWN = `glassjar: 1
site:
  name: { en: Town, fr: Ville, ar: مدينة }
  origin: http://jar.example
  languages: [en, fr, ar]
  areas: { front: /, back: /office/ }
providers:
  town: { name: Town hall, country: FR, url: "https://town.example" }
  tube: { name: Tube, country: US }
services:
  login:
    provider: town
    category: necessary
    areas: [front, back]
    name: { en: Authentication, fr: Authentification, ar: المصادقة }
    items:
      - { cookie: sessionid, lifetime: P14D, purpose: To stay signed in }
  choices:
    provider: town
    category: necessary
    name: Choices
    items:
      - { cookie: cookies_preferences, lifetime: P6M, purpose: To remember the choice }
  video:
    provider: tube
    category: marketing
    name: "=Video, <b>\\"live\\"</b>"
    hosts: ["*.tube.example"]
    items:
      - { cookie: video_id, lifetime: P1Y, path: /watch, purpose: To recommend videos }
      - { cookie: tube_id, lifetime: P1Y, party: third, domain: .tube.example, purpose: To recommend }
  measure:
    provider: town
    category: statistical
    name: Measurement
    items:
      - { cookie: _pk_id*, lifetime: P13M, purpose: To count visits }
`;

/** Publishes {@link TOWN} as the site "town". */
export function publishTown(store: Store, text = TOWN) {
  return publishRegister(store, { site: "town", text, note: "A note", by: "ada@town.example" });
}
