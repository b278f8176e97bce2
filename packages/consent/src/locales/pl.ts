import type { BannerLocale } from "./texts.ts";

export const pl: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Pliki cookie w witrynie {site}",
    who: "{controller} prosi o zgodę na przechowywanie informacji na Państwa urządzeniu i uzyskiwanie do nich dostępu w następujących celach:",
    how: "Można zaakceptować wszystkie, odrzucić wszystkie albo wybrać. W razie odmowy witryna nadal działa; wyłączone pozostaje to, na co nie ma zgody, na przykład treści innych dostawców.",
    withdraw:
      "Wybór można w każdej chwili zmienić, a zgodę wycofać: służy do tego pozycja „Ustawienia plików cookie” na każdej stronie. Wybór zapamiętujemy na 6\u00a0miesięcy, niezależnie od tego, jaki jest.",
    gpc: "Państwa przeglądarka wysyła sygnał Global Privacy Control. Respektujemy go: niczego nie udostępniamy ani nie wykorzystujemy do celów reklamowych.",
    informs:
      "{controller} przechowuje informacje na Państwa urządzeniu i uzyskuje do nich dostęp w następujących celach:",
    optOutHow:
      "Jest to włączone, o ile nie wyrażą Państwo sprzeciwu. Można wyłączyć wszystkie, zaakceptować wszystkie albo wybrać. W razie sprzeciwu witryna nadal działa.",
    optOut: "Wyłącz wszystkie",
    optOutHonoured:
      "Sprzeciw został uwzględniony: Państwa przeglądarka wysyła sygnał Global Privacy Control.",
    noticeHow: "Nie trzeba nic robić. To, co niepożądane, można wyłączyć.",
    understood: "OK",
    change:
      "Można to w każdej chwili zmienić: służy do tego pozycja „Ustawienia plików cookie” na każdej stronie.",
    added: "Nowe od ostatniego wyboru: {services}. Wcześniejsze decyzje pozostają bez zmian.",
    policy: "Polityka plików cookie",
    privacyPolicy: "Polityka prywatności",
    accept: "Zaakceptuj wszystkie",
    reject: "Odrzuć wszystkie",
    choose: "Wybierz",
    save: "Zapisz mój wybór",
    close: "Zamknij bez zmian",
    preferences: "Ustawienia plików cookie",
    preferencesIntro:
      "Proszę włączyć to, na co się Państwo zgadzają. Nic się nie zmieni, dopóki wybór nie zostanie zapisany.",
    alwaysOn: "Zawsze włączone",
    saved: "Wybór został zapisany.",
  },
  placeholder: {
    held: "Ta treść pochodzi od dostawcy {provider}. Aby ją wyświetlić, przeglądarka łączy się z dostawcą {provider}, który może przechowywać i odczytywać informacje na Twoim urządzeniu.",
    once: "Wczytaj raz",
    always: "Zawsze wczytuj treści od dostawcy {provider}",
    policy: "Polityka prywatności: {provider}",
  },
  categories: {
    necessary: {
      name: "Niezbędne",
      description: "To, bez czego witryna nie może działać, albo to, o co Państwo poprosili.",
    },
    preferences: {
      name: "Preferencje",
      description: "Zapamiętywanie preferowanego wyglądu i działania witryny.",
    },
    statistical: {
      name: "Statystyka",
      description: "Ustalanie, które strony są używane, aby można było ulepszać witrynę.",
    },
    marketing: {
      name: "Marketing i treści podmiotów trzecich",
      description:
        "Treści i reklamy innych dostawców, którzy mogą śledzić Państwa w różnych witrynach.",
    },
  },
};
