import type { BannerLocale } from "./texts.ts";

export const de: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookies auf der Website {site}",
    who: "{controller} bittet um Ihre Einwilligung, Informationen auf Ihrem Endgerät zu folgenden Zwecken zu speichern und auszulesen:",
    how: "Sie können alles akzeptieren, alles ablehnen oder auswählen. Wenn Sie ablehnen, funktioniert die Website weiterhin; was Sie ablehnen, zum Beispiel Inhalte anderer Anbieter, bleibt ausgeschaltet.",
    withdraw:
      "Sie können Ihre Auswahl jederzeit auf jeder Seite unter „Cookie-Einstellungen“ ändern oder widerrufen. Wir speichern sie für 6\u00a0Monate, wie auch immer Sie entscheiden.",
    gpc: "Ihr Browser sendet das Signal Global Privacy Control. Wir beachten es: Es wird nichts weitergegeben oder für Werbung verwendet.",
    informs:
      "{controller} speichert Informationen auf Ihrem Endgerät und liest sie aus, zu folgenden Zwecken:",
    optOutHow:
      "Dies ist eingeschaltet, solange Sie nicht widersprechen. Sie können allem widersprechen, alles akzeptieren oder auswählen. Wenn Sie widersprechen, funktioniert die Website weiterhin.",
    optOut: "Allem widersprechen",
    optOutHonoured: "Widerspruch beachtet: Ihr Browser sendet das Signal Global Privacy Control.",
    noticeHow: "Sie müssen nichts tun. Was Sie nicht wünschen, können Sie ausschalten.",
    understood: "OK",
    change: "Sie können dies jederzeit auf jeder Seite unter „Cookie-Einstellungen“ ändern.",
    added:
      "Neu seit Ihrer letzten Auswahl: {services}. Was Sie zuvor entschieden haben, bleibt unverändert.",
    policy: "Cookie-Richtlinie",
    privacyPolicy: "Datenschutzerklärung",
    accept: "Alles akzeptieren",
    reject: "Alles ablehnen",
    choose: "Auswählen",
    save: "Auswahl speichern",
    close: "Schließen, ohne etwas zu ändern",
    preferences: "Cookie-Einstellungen",
    preferencesIntro:
      "Schalten Sie ein, was Sie erlauben. Bis Sie die Auswahl speichern, ändert sich nichts.",
    alwaysOn: "Immer aktiv",
    saved: "Ihre Auswahl ist gespeichert.",
  },
  placeholder: {
    held: "Dieser Inhalt stammt von {provider}. Um ihn zu zeigen, verbindet sich Ihr Browser mit {provider}; dabei können Informationen auf Ihrem Gerät gespeichert und gelesen werden.",
    once: "Einmal laden",
    always: "Inhalte von {provider} immer laden",
    policy: "Datenschutzerklärung von {provider}",
  },
  categories: {
    necessary: {
      name: "Erforderlich",
      description: "Was die Website zum Funktionieren braucht oder was Sie verlangt haben.",
    },
    preferences: {
      name: "Präferenzen",
      description:
        "Merkt sich, welche Darstellung und welches Verhalten der Website Sie bevorzugen.",
    },
    statistical: {
      name: "Statistik",
      description: "Zeigt, welche Seiten genutzt werden, um die Website zu verbessern.",
    },
    marketing: {
      name: "Marketing und Inhalte Dritter",
      description:
        "Inhalte und Werbung anderer Anbieter, die Ihnen möglicherweise von einer Website zur anderen folgen.",
    },
  },
};
