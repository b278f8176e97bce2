import type { BannerLocale } from "./texts.ts";

export const nl: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies op de website {site}",
    who: "{controller} vraagt uw toestemming om voor de volgende doeleinden informatie op uw apparaat op te slaan en uit te lezen:",
    how: "U kunt alles accepteren, alles weigeren of zelf kiezen. Als u weigert, blijft de website werken; wat u weigert, zoals inhoud van andere aanbieders, blijft uitgeschakeld.",
    withdraw:
      "U kunt uw keuze op elk moment wijzigen of intrekken via ‘Cookie-instellingen’ op elke pagina. Wij onthouden uw keuze 6\u00a0maanden, wat u ook kiest.",
    gpc: "Uw browser stuurt het signaal Global Privacy Control. Wij respecteren dat: er wordt niets gedeeld of voor reclame gebruikt.",
    informs:
      "{controller} slaat voor de volgende doeleinden informatie op uw apparaat op en leest die uit:",
    optOutHow:
      "Dit staat aan tenzij u bezwaar maakt. U kunt alles uitschakelen, alles accepteren of zelf kiezen. Als u bezwaar maakt, blijft de website werken.",
    optOut: "Alles uitschakelen",
    optOutHonoured: "Bezwaar gerespecteerd: uw browser stuurt het signaal Global Privacy Control.",
    noticeHow: "U hoeft niets te doen. U kunt uitschakelen wat u niet wilt.",
    understood: "OK",
    change: "U kunt dit op elk moment wijzigen via ‘Cookie-instellingen’ op elke pagina.",
    added:
      "Nieuw sinds uw laatste keuze: {services}. Wat u eerder hebt besloten, blijft zoals het is.",
    policy: "Cookieverklaring",
    privacyPolicy: "Privacyverklaring",
    accept: "Alles accepteren",
    reject: "Alles weigeren",
    choose: "Zelf kiezen",
    save: "Mijn keuze opslaan",
    close: "Sluiten zonder iets te wijzigen",
    preferences: "Cookie-instellingen",
    preferencesIntro: "Schakel in wat u toestaat. Er verandert niets totdat u uw keuze opslaat.",
    alwaysOn: "Altijd aan",
    saved: "Uw keuze is opgeslagen.",
  },
  placeholder: {
    held: "Deze inhoud komt van {provider}. Om die te tonen maakt uw browser verbinding met {provider}, die informatie op uw apparaat kan opslaan en lezen.",
    once: "Eén keer laden",
    always: "Inhoud van {provider} altijd laden",
    policy: "Privacybeleid van {provider}",
  },
  categories: {
    necessary: {
      name: "Noodzakelijk",
      description: "Wat de website nodig heeft om te werken, of waar u om hebt gevraagd.",
    },
    preferences: {
      name: "Voorkeuren",
      description: "Onthoudt hoe de website er voor u moet uitzien en moet werken.",
    },
    statistical: {
      name: "Analytisch",
      description: "Laat zien welke pagina’s worden gebruikt, om de website te verbeteren.",
    },
    marketing: {
      name: "Marketing en inhoud van derden",
      description:
        "Inhoud en reclame van andere aanbieders, die u mogelijk van de ene website naar de andere volgen.",
    },
  },
};
