import type { BannerLocale } from "./texts.ts";

export const da: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies på {site}",
    who: "{controller} beder om dit samtykke til at lagre oplysninger på din enhed og læse oplysninger fra den til disse formål:",
    how: "Du kan acceptere alle, afvise alle eller vælge. Hvis du afviser, virker hjemmesiden stadig; det, du afviser, for eksempel indhold fra andre udbydere, forbliver slået fra.",
    withdraw:
      "Du kan til enhver tid ændre dit valg eller trække dit samtykke tilbage under ”Cookieindstillinger” på alle sider. Vi husker dit valg i 6 måneder, uanset hvad du beslutter.",
    gpc: "Din browser sender signalet Global Privacy Control. Vi respekterer det: Intet deles eller bruges til reklamer.",
    informs:
      "{controller} lagrer oplysninger på din enhed og læser oplysninger fra den til disse formål:",
    optOutHow:
      "Dette er slået til, medmindre du gør indsigelse. Du kan slå alt fra, acceptere alt eller vælge. Hvis du gør indsigelse, virker hjemmesiden stadig.",
    optOut: "Slå alt fra",
    optOutHonoured:
      "Din indsigelse respekteres: Din browser sender signalet Global Privacy Control.",
    noticeHow: "Du behøver ikke at gøre noget. Du kan slå det fra, du ikke ønsker.",
    understood: "OK",
    change: "Du kan til enhver tid ændre dette under ”Cookieindstillinger” på alle sider.",
    added: "Nyt siden dit seneste valg: {services}. Det, du har besluttet tidligere, ændres ikke.",
    policy: "Cookiepolitik",
    privacyPolicy: "Privatlivspolitik",
    accept: "Acceptér alle",
    reject: "Afvis alle",
    choose: "Vælg",
    save: "Gem mit valg",
    close: "Luk uden at ændre noget",
    preferences: "Cookieindstillinger",
    preferencesIntro: "Slå det til, du tillader. Intet ændres, før du gemmer.",
    alwaysOn: "Altid slået til",
    saved: "Dit valg er gemt.",
  },
  placeholder: {
    held: "Dette indhold kommer fra {provider}. For at vise det opretter din browser forbindelse til {provider}, som kan gemme og læse oplysninger på din enhed.",
    once: "Indlæs én gang",
    always: "Indlæs altid indhold fra {provider}",
    policy: "Privatlivspolitik for {provider}",
  },
  categories: {
    necessary: {
      name: "Nødvendige",
      description: "Det, hjemmesiden ikke kan fungere uden, eller det, du har bedt om.",
    },
    preferences: {
      name: "Præferencer",
      description: "Husker, hvordan du vil have hjemmesiden til at se ud og fungere.",
    },
    statistical: {
      name: "Statistik",
      description: "Viser, hvilke sider der bruges, så hjemmesiden kan forbedres.",
    },
    marketing: {
      name: "Markedsføring",
      description:
        "Indhold og reklamer fra andre udbydere, som kan følge dig fra den ene hjemmeside til den anden.",
    },
  },
};
