import type { BannerLocale } from "./texts.ts";

export const lv: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Sīkdatnes vietnē {site}",
    who: "{controller} lūdz jūsu piekrišanu glabāt informāciju jūsu ierīcē un nolasīt informāciju no tās šādiem mērķiem:",
    how: "Varat pieņemt visu, noraidīt visu vai izvēlēties. Ja noraidāt, pati vietne turpina darboties; tas, ko noraidāt, piemēram, citu pakalpojumu sniedzēju saturs, paliek izslēgts.",
    withdraw:
      "Savu izvēli varat jebkurā laikā mainīt vai atsaukt katrā lapā sadaļā „Sīkdatņu iestatījumi”. Lai ko jūs izlemtu, izvēli glabājam 6\u00a0mēnešus.",
    gpc: "Jūsu pārlūks sūta signālu Global Privacy Control. Mēs to ievērojam: nekas netiek nodots citiem un netiek izmantots reklāmai.",
    informs:
      "{controller} glabā informāciju jūsu ierīcē un nolasa informāciju no tās šādiem mērķiem:",
    optOutHow:
      "Tas ir ieslēgts, ja vien jūs neiebilstat. Varat izslēgt visu, pieņemt visu vai izvēlēties. Ja iebilstat, pati vietne turpina darboties.",
    optOut: "Izslēgt visas",
    optOutHonoured:
      "Jūsu iebildums tiek ievērots: jūsu pārlūks sūta signālu Global Privacy Control.",
    noticeHow: "Jums nekas nav jādara. Varat izslēgt to, ko nevēlaties.",
    understood: "Labi",
    change: "To varat jebkurā laikā mainīt katrā lapā sadaļā „Sīkdatņu iestatījumi”.",
    added: "Jauns kopš jūsu pēdējās izvēles: {services}. Iepriekš izlemtais nemainās.",
    policy: "Sīkdatņu politika",
    privacyPolicy: "Privātuma politika",
    accept: "Pieņemt visas",
    reject: "Noraidīt visas",
    choose: "Izvēlēties",
    save: "Saglabāt lēmumu",
    close: "Aizvērt bez izmaiņām",
    preferences: "Sīkdatņu iestatījumi",
    preferencesIntro: "Ieslēdziet to, ko atļaujat. Nekas nemainās, kamēr nesaglabājat.",
    alwaysOn: "Vienmēr ieslēgtas",
    saved: "Jūsu lēmums ir saglabāts.",
  },
  placeholder: {
    held: "Šo saturu nodrošina {provider}. Lai to parādītu, jūsu pārlūkprogramma izveido savienojumu ar {provider}, kas var glabāt un lasīt informāciju jūsu ierīcē.",
    once: "Ielādēt vienreiz",
    always: "Vienmēr ielādēt {provider} saturu",
    policy: "{provider} privātuma politika",
  },
  categories: {
    necessary: {
      name: "Nepieciešamās",
      description: "Tas, bez kā vietne nevar darboties, vai tas, ko pieprasījāt.",
    },
    preferences: {
      name: "Preferenču",
      description: "Iegaumē, kā vēlaties, lai vietne izskatītos un darbotos.",
    },
    statistical: {
      name: "Statistikas",
      description: "Rāda, kuras lapas izmanto, lai vietni varētu uzlabot.",
    },
    marketing: {
      name: "Mārketinga",
      description:
        "Citu pakalpojumu sniedzēju saturs un reklāma. Šie sniedzēji var jums sekot dažādās vietnēs.",
    },
  },
};
