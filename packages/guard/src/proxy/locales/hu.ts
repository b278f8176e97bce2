import type { FaultTexts } from "./texts.ts";

/** Hungarian. */
export const hu: FaultTexts = {
  "body-too-large": {
    title: "Az elküldött adat túl nagy",
    text: "A webhely nem fogad ennyi adatot egyszerre.",
  },
  "edge-fault": {
    title: "Ez az oldal nem jeleníthető meg",
    text: "A honlap előtti rendszerben hiba történt. Semmit nem továbbítottunk.",
  },
  "method-refused": {
    title: "A metódus nem engedélyezett",
    text: "A honlap erre a metódusra nem válaszol.",
  },
  "request-malformed": {
    title: "A kérés nem olvasható",
    text: "A kérésben szereplő cím vagy gépnév hibás formátumú.",
  },
  "request-too-long": {
    title: "A cím túl hosszú",
    text: "A honlap legfeljebb 8192 karakteres címeket fogad el.",
  },
  "upstream-down": {
    title: "A honlap nem válaszol",
    text: "Az e cím mögötti kiszolgáló nem érhető el. Kérjük, próbálja újra kis idő múlva.",
  },
  "upstream-malformed": {
    title: "A honlap olvashatatlan választ adott",
    text: "Az e cím mögötti kiszolgáló érvénytelen választ küldött. Kérjük, próbálja újra kis idő múlva.",
  },
  "upstream-timeout": {
    title: "A honlap túl lassan válaszol",
    text: "Az e cím mögötti kiszolgáló nem válaszolt időben. Kérjük, próbálja újra kis idő múlva.",
  },
};
