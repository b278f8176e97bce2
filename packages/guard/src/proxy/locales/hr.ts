import type { FaultTexts } from "./texts.ts";

/** Croatian. */
export const hr: FaultTexts = {
  "body-too-large": {
    title: "Poslani podaci su preveliki",
    text: "Stranica ne prima toliko podataka odjednom.",
  },
  "edge-fault": {
    title: "Ova se stranica ne može prikazati",
    text: "Pogreška je nastala prije nego što je zahtjev stigao do web-mjesta. Ništa nije proslijeđeno.",
  },
  "method-refused": {
    title: "Nedopuštena metoda",
    text: "Web-mjesto ne odgovara na ovu metodu.",
  },
  "request-malformed": {
    title: "Zahtjev se ne može pročitati",
    text: "Adresa ili ime poslužitelja u zahtjevu nema ispravan oblik.",
  },
  "request-too-long": {
    title: "Adresa je preduga",
    text: "Web-mjesto prihvaća adrese od najviše 8192 znaka.",
  },
  "upstream-down": {
    title: "Web-mjesto ne odgovara",
    text: "Poslužitelj iza ove adrese nije dostupan. Pokušajte ponovno za nekoliko trenutaka.",
  },
  "upstream-malformed": {
    title: "Web-mjesto poslalo je nečitljiv odgovor",
    text: "Poslužitelj iza ove adrese poslao je odgovor koji nije valjan. Pokušajte ponovno za nekoliko trenutaka.",
  },
  "upstream-timeout": {
    title: "Odgovor web-mjesta traje predugo",
    text: "Poslužitelj iza ove adrese nije odgovorio na vrijeme. Pokušajte ponovno za nekoliko trenutaka.",
  },
};
