import type { BannerLocale } from "./texts.ts";

export const sv: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Kakor på {site}",
    who: "{controller} ber om ditt samtycke till att lagra uppgifter på din enhet och läsa uppgifter från den för dessa ändamål:",
    how: "Du kan godkänna allt, avvisa allt eller välja. Om du avvisar fortsätter webbplatsen att fungera. Det du avvisar, till exempel innehåll från andra leverantörer, förblir avstängt.",
    withdraw:
      "Du kan ändra ditt val eller återkalla ditt samtycke när som helst under ”Inställningar för kakor” på varje sida. Vi kommer ihåg ditt val i 6 månader, oavsett vad du bestämmer.",
    gpc: "Din webbläsare skickar signalen Global Privacy Control. Vi respekterar den: inget delas eller används för reklam.",
    informs:
      "{controller} lagrar uppgifter på din enhet och läser uppgifter från den för dessa ändamål:",
    optOutHow:
      "Detta är på om du inte motsätter dig det. Du kan stänga av allt, godkänna allt eller välja. Om du stänger av fortsätter webbplatsen att fungera.",
    optOut: "Stäng av allt",
    optOutHonoured:
      "Din invändning respekteras: din webbläsare skickar signalen Global Privacy Control.",
    noticeHow: "Du behöver inte göra något. Du kan stänga av det du inte vill ha.",
    understood: "OK",
    change: "Du kan ändra detta när som helst under ”Inställningar för kakor” på varje sida.",
    added: "Nytt sedan ditt senaste val: {services}. Det du bestämt tidigare ändras inte.",
    policy: "Policy för kakor",
    privacyPolicy: "Integritetspolicy",
    accept: "Godkänn allt",
    reject: "Avvisa allt",
    choose: "Välj",
    save: "Spara mitt val",
    close: "Stäng utan att ändra något",
    preferences: "Inställningar för kakor",
    preferencesIntro: "Slå på det du tillåter. Inget ändras förrän du sparar.",
    alwaysOn: "Alltid på",
    saved: "Ditt val är sparat.",
  },
  placeholder: {
    held: "Det här innehållet kommer från {provider}. För att visa det ansluter din webbläsare till {provider}, som kan lagra och läsa information på din enhet.",
    once: "Läs in en gång",
    always: "Läs alltid in innehåll från {provider}",
    policy: "Integritetspolicy för {provider}",
  },
  categories: {
    necessary: {
      name: "Nödvändiga",
      description: "Det som webbplatsen inte fungerar utan eller som du har bett om.",
    },
    preferences: {
      name: "Personliga inställningar",
      description: "Kommer ihåg hur du vill att webbplatsen ska se ut och fungera.",
    },
    statistical: {
      name: "Statistik",
      description: "Visar vilka sidor som används, så att webbplatsen kan förbättras.",
    },
    marketing: {
      name: "Marknadsföring",
      description:
        "Innehåll och reklam från andra leverantörer, som kan följa dig från en webbplats till en annan.",
    },
  },
};
