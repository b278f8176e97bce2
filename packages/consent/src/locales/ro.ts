import type { BannerLocale } from "./texts.ts";

export const ro: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookie-uri pe site-ul {site}",
    who: "{controller} vă cere consimțământul pentru a stoca informații pe dispozitivul dumneavoastră și pentru a citi informații de pe acesta, în următoarele scopuri:",
    how: "Puteți accepta tot, refuza tot sau alege. Dacă refuzați, site-ul funcționează în continuare; ceea ce refuzați, de exemplu conținutul altor furnizori, rămâne dezactivat.",
    withdraw:
      "Vă puteți modifica sau retrage alegerea în orice moment, la „Preferințe privind cookie-urile”, pe fiecare pagină. O reținem timp de 6\u00a0luni, oricare ar fi decizia dumneavoastră.",
    gpc: "Browserul dumneavoastră trimite un semnal Global Privacy Control. Îl respectăm: nimic nu este comunicat sau utilizat în scopuri publicitare.",
    informs:
      "{controller} stochează informații pe dispozitivul dumneavoastră și citește informații de pe acesta, în următoarele scopuri:",
    optOutHow:
      "Acestea sunt active dacă nu vă opuneți. Puteți dezactiva tot, accepta tot sau alege. Dacă vă opuneți, site-ul funcționează în continuare.",
    optOut: "Dezactivez tot",
    optOutHonoured:
      "Opoziția dumneavoastră este respectată: browserul dumneavoastră trimite un semnal Global Privacy Control.",
    noticeHow: "Nu trebuie să faceți nimic. Puteți dezactiva ceea ce nu doriți.",
    understood: "OK",
    change:
      "Puteți modifica acest lucru în orice moment, la „Preferințe privind cookie-urile”, pe fiecare pagină.",
    added:
      "Nou de la ultima dumneavoastră alegere: {services}. Ceea ce ați decis anterior rămâne neschimbat.",
    policy: "Politica privind cookie-urile",
    privacyPolicy: "Politica de confidențialitate",
    accept: "Accept tot",
    reject: "Refuz tot",
    choose: "Aleg",
    save: "Salvez decizia mea",
    close: "Închid fără modificări",
    preferences: "Preferințe privind cookie-urile",
    preferencesIntro: "Activați ceea ce permiteți. Nimic nu se schimbă până la salvare.",
    alwaysOn: "Întotdeauna active",
    saved: "Decizia dumneavoastră a fost salvată.",
  },
  placeholder: {
    held: "Acest conținut provine de la {provider}. Pentru a-l afișa, browserul dumneavoastră se conectează la {provider}, care poate stoca și citi informații pe dispozitivul dumneavoastră.",
    once: "Încarcă o dată",
    always: "Încarcă întotdeauna conținutul de la {provider}",
    policy: "Politica de confidențialitate {provider}",
  },
  categories: {
    necessary: {
      name: "Necesare",
      description:
        "Ceea ce este indispensabil pentru funcționarea site-ului sau ceea ce ați cerut.",
    },
    preferences: {
      name: "Preferințe",
      description: "Rețin cum doriți să arate și să funcționeze site-ul.",
    },
    statistical: {
      name: "Statistice",
      description: "Arată ce pagini sunt utilizate, pentru ca site-ul să poată fi îmbunătățit.",
    },
    marketing: {
      name: "Marketing",
      description:
        "Conținut și publicitate de la alți furnizori, care vă pot urmări de la un site la altul.",
    },
  },
};
