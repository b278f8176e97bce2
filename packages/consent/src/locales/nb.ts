import type { BannerLocale } from "./texts.ts";

export const nb: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Informasjonskapsler på {site}",
    who: "{controller} ber om samtykket ditt til å lagre opplysninger på enheten din og lese opplysninger fra den for disse formålene:",
    how: "Du kan godta alle, avvise alle eller velge. Hvis du avviser, virker nettstedet fortsatt. Det du avviser, for eksempel innhold fra andre leverandører, forblir slått av.",
    withdraw:
      "Du kan når som helst endre valget ditt eller trekke tilbake samtykket under «Innstillinger for informasjonskapsler» på alle sider. Vi husker valget ditt i 6 måneder, uansett hva du bestemmer.",
    gpc: "Nettleseren din sender signalet Global Privacy Control. Vi respekterer det: Ingenting deles eller brukes til reklame.",
    informs:
      "{controller} lagrer opplysninger på enheten din og leser opplysninger fra den for disse formålene:",
    optOutHow:
      "Dette er på med mindre du motsetter deg det. Du kan slå av alle, godta alle eller velge. Hvis du slår av, virker nettstedet fortsatt.",
    optOut: "Slå av alle",
    optOutHonoured:
      "Innsigelsen din er respektert: Nettleseren din sender signalet Global Privacy Control.",
    noticeHow: "Du trenger ikke å gjøre noe. Du kan slå av det du ikke vil ha.",
    understood: "OK",
    change:
      "Du kan når som helst endre dette under «Innstillinger for informasjonskapsler» på alle sider.",
    added: "Nytt siden ditt forrige valg: {services}. Det du har bestemt tidligere, endres ikke.",
    policy: "Erklæring om informasjonskapsler",
    privacyPolicy: "Personvernerklæring",
    accept: "Godta alle",
    reject: "Avvis alle",
    choose: "Velg",
    save: "Lagre valget mitt",
    close: "Lukk uten å endre noe",
    preferences: "Innstillinger for informasjonskapsler",
    preferencesIntro: "Slå på det du tillater. Ingenting endres før du lagrer.",
    alwaysOn: "Alltid på",
    saved: "Valget ditt er lagret.",
  },
  placeholder: {
    held: "Dette innholdet kommer fra {provider}. For å vise det kobler nettleseren din seg til {provider}, som kan lagre og lese opplysninger på enheten din.",
    once: "Last inn én gang",
    always: "Last alltid inn innhold fra {provider}",
    policy: "Personvernerklæring for {provider}",
  },
  categories: {
    necessary: {
      name: "Nødvendige",
      description: "Det nettstedet ikke kan virke uten, eller det du har bedt om.",
    },
    preferences: {
      name: "Personlige innstillinger",
      description: "Husker hvordan du vil at nettstedet skal se ut og virke.",
    },
    statistical: {
      name: "Statistikk",
      description: "Viser hvilke sider som brukes, slik at nettstedet kan forbedres.",
    },
    marketing: {
      name: "Markedsføring",
      description:
        "Innhold og reklame fra andre leverandører, som kan følge deg fra ett nettsted til et annet.",
    },
  },
};
