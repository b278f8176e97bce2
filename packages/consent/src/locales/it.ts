import type { BannerLocale } from "./texts.ts";

export const it: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cookie sul sito {site}",
    who: "{controller} chiede il suo consenso per archiviare e leggere informazioni sul suo dispositivo per le seguenti finalità:",
    how: "Può accettare tutto, rifiutare tutto oppure scegliere. Se rifiuta, il sito continua a funzionare; ciò che rifiuta, per esempio i contenuti di altri fornitori, resta disattivato.",
    withdraw:
      "Può modificare o revocare la sua scelta in qualsiasi momento da «Impostazioni dei cookie», in ogni pagina. La ricordiamo per 6\u00a0mesi, qualunque essa sia.",
    gpc: "Il suo browser invia il segnale Global Privacy Control. Lo rispettiamo: nulla viene condiviso o utilizzato per la pubblicità.",
    informs:
      "{controller} archivia e legge informazioni sul suo dispositivo per le seguenti finalità:",
    optOutHow:
      "Tutto questo è attivo finché lei non si oppone. Può opporsi a tutto, accettare tutto oppure scegliere. Se si oppone, il sito continua a funzionare.",
    optOut: "Opponiti a tutto",
    optOutHonoured:
      "Richiesta di opposizione rispettata: il suo browser invia il segnale Global Privacy Control.",
    noticeHow: "Non deve fare nulla. Può disattivare ciò che non desidera.",
    understood: "OK",
    change:
      "Può modificare questa impostazione in qualsiasi momento da «Impostazioni dei cookie», in ogni pagina.",
    added: "Novità dalla sua ultima scelta: {services}. Ciò che ha già deciso non cambia.",
    policy: "Informativa sui cookie",
    privacyPolicy: "Informativa sulla privacy",
    accept: "Accetta tutto",
    reject: "Rifiuta tutto",
    choose: "Scegli",
    save: "Salva la mia scelta",
    close: "Chiudi senza modificare nulla",
    preferences: "Impostazioni dei cookie",
    preferencesIntro:
      "Attivi ciò che intende consentire. Nulla cambia finché non salva la sua scelta.",
    alwaysOn: "Sempre attivi",
    saved: "La sua scelta è stata salvata.",
  },
  placeholder: {
    held: "Questo contenuto proviene da {provider}. Per mostrarlo, il browser si collega a {provider}, che può archiviare e leggere informazioni sul dispositivo.",
    once: "Carica una volta",
    always: "Carica sempre i contenuti di {provider}",
    policy: "Informativa sulla privacy di {provider}",
  },
  categories: {
    necessary: {
      name: "Necessari",
      description: "Ciò di cui il sito ha bisogno per funzionare o che lei ha richiesto.",
    },
    preferences: {
      name: "Preferenze",
      description: "Ricorda l’aspetto e il comportamento del sito che lei preferisce.",
    },
    statistical: {
      name: "Analitici",
      description: "Mostra quali pagine vengono utilizzate, per migliorare il sito.",
    },
    marketing: {
      name: "Marketing e contenuti di terze parti",
      description:
        "Contenuti e pubblicità di altri fornitori, che possono seguire l’utente da un sito all’altro.",
    },
  },
};
