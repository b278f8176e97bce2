import type { Locale } from "./locale.ts";

/** Polish, with the words of UODO and of art. 399 of the Electronic Communications Law. */
export const pl = {
  words: {
    session: "do zamknięcia przeglądarki",
    persistent: "do usunięcia",
    notStored: "bez przechowywania",
    renewed: "{duration}, odnawia się przy każdej wizycie",
    firstParty: "własny",
    thirdParty: "podmiotu trzeciego",
    thirdPartyOf: "podmiotu trzeciego, {domain}",
    kindAndParty: "{kind}, {party}",
  },
  kinds: {
    cookie: "plik cookie",
    localStorage: "wpis w pamięci lokalnej",
    sessionStorage: "wpis w pamięci sesji",
    indexedDB: "wpis w bazie danych przeglądarki",
    cacheStorage: "wpis w pamięci podręcznej przeglądarki",
    serviceWorker: "skrypt działający w tle",
    fingerprint: "cyfrowy odcisk urządzenia",
  },
  categories: {
    necessary: {
      name: "Niezbędne",
      description:
        "Bez nich witryna nie może zrobić tego, czego Państwo od niej oczekują, na przykład utrzymać zalogowania albo zapamiętać wyboru dotyczącego plików cookie. Nie wymagają zgody.",
    },
    preferences: {
      name: "Preferencje",
      description:
        "Zapamiętują ustawienia, dzięki którym korzystanie z witryny jest wygodniejsze. Są używane tylko za Państwa zgodą, chyba że tabela podaje powód, dla którego nie jest ona wymagana.",
    },
    statistical: {
      name: "Statystyka",
      description:
        "Pokazują, ile osób odwiedza witrynę i które strony czyta. Prawo niektórych krajów zwalnia je pod pewnymi warunkami z wymogu zgody: służą wyłącznie tej witrynie, dają wyłącznie anonimową statystykę, nie są łączone z innymi danymi, nie śledzą nikogo między witrynami i można wnieść wobec nich sprzeciw. Tabela podaje, gdzie ta witryna się na to powołuje; w każdym innym przypadku są używane tylko za Państwa zgodą.",
    },
    marketing: {
      name: "Marketing i treści podmiotów trzecich",
      description:
        "Służą do doboru reklam, do pomiaru ich skuteczności albo do wyświetlania treści z innych usług, które mogą rozpoznawać Państwa w różnych witrynach. Są używane tylko za Państwa zgodą.",
    },
  },
  parties: {
    first: {
      name: "Własne pliki cookie",
      description: "Należą do tej witryny i tylko ona je odczytuje.",
    },
    third: {
      name: "Pliki cookie podmiotów trzecich",
      description:
        "Należą do innego podmiotu, którego treść lub usługa jest częścią strony. Podmiot ten może rozpoznawać Państwa przeglądarkę także w innych witrynach.",
    },
  },
  grounds: {
    "consent-choice": "zapamiętanie wyboru dotyczącego plików cookie",
    authentication: "utrzymanie zalogowania",
    basket: "zachowanie zawartości koszyka",
    customisation: "zachowanie ustawienia, o które Państwo poprosili",
    "load-balancing": "rozdzielanie wizyt między serwery",
    "paywall-metering": "liczenie przeczytanych bezpłatnych artykułów",
    "audience-measurement":
      "ustawowy wyjątek dla anonimowej statystyki, na który powołuje się ta witryna",
    security: "ochrona witryny i osób, które ją odwiedzają",
    transmission: "niezbędność do przesłania strony",
  },
  legalBases: {
    consent: "zgoda",
    contract: "wykonanie umowy",
    "legal-obligation": "obowiązek prawny",
    "vital-interests": "ochrona żywotnych interesów",
    "public-task": "zadanie realizowane w interesie publicznym",
    "legitimate-interests": "prawnie uzasadnione interesy",
  },
  safeguards: {
    adequacy: "decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony",
    scc: "standardowe klauzule umowne",
    bcr: "wiążące reguły korporacyjne",
    derogation: "wyjątek w szczególnych sytuacjach",
  },
  areas: {
    front: "część publiczna",
    back: "panel administracyjny",
    frontAndBack: "część publiczna i panel administracyjny",
  },
  policy: {
    title: "Polityka plików cookie",
    published: "Wersja {version}, opublikowana {date}\u00a0r.",
    draft: "Projekt z dnia {date}\u00a0r., jeszcze nieopublikowany.",
    superseded: "Ta wersja została zastąpiona nowszą.",
    current: "Przeczytaj obowiązującą wersję",
    contents: "Na tej stronie",
    who: {
      heading: "Kto odpowiada za witrynę",
      text: "Administratorem jest {controller}. Podmiot ten odpowiada za witrynę {site} oraz decyduje, jakie informacje są przechowywane na Państwa urządzeniu i w jakim celu.",
      address: "Adres: {address}",
      email: "E-mail: {email}",
      phone: "Telefon: {phone}",
      officer: "Inspektor ochrony danych: {contact}",
      review: "Ta polityka zostanie poddana przeglądowi najpóźniej {date}\u00a0r.",
    },
    what: {
      heading: "Czym jest plik cookie",
      cookie:
        "Plik cookie to krótki tekst, o którego przechowanie witryna prosi przeglądarkę. Przeglądarka odsyła go przy kolejnych żądaniach, dzięki czemu witryna może ją rozpoznać na następnej stronie albo podczas następnej wizyty.",
      others:
        "Te same zasady dotyczą wszystkiego innego, co jest przechowywane na Państwa urządzeniu lub z niego odczytywane: pamięci lokalnej przeglądarki, jej baz danych i pamięci podręcznej, skryptów działających w tle, niewidocznych obrazów („pikseli”) i adresów zawierających identyfikator, a także cech urządzenia odczytywanych w celu jego rozpoznania („cyfrowy odcisk”). Na tej stronie „pliki cookie” oznaczają to wszystko.",
    },
    which: {
      heading: "Które pliki cookie wymagają Państwa zgody",
      intro: "Zależy to od tego, do czego służą, a nie od tego, jak działają.",
    },
    table: {
      heading: "Pliki cookie, których używamy",
      caption: "Co witryna {site} przechowuje na Państwa urządzeniu lub z niego odczytuje",
      columns: {
        provider: "Dostawca usługi",
        function: "Funkcja i miejsce",
        item: "Plik cookie",
        purpose: "Cel",
        duration: "Okres przechowywania",
      },
      consent: "{category}: {need}",
      needsConsent: "tylko za Państwa zgodą",
      needsNone: "zgoda nie jest wymagana",
      exempt: "zgoda nie jest wymagana; powód: {ground}",
      legalBasis: "Podstawa prawna: {basis}",
      recipients: "Pozostali odbiorcy: {names}",
      loadsFrom: "Wczytuje treści z",
      nothingStored: "nie zadeklarowano",
    },
    third: {
      heading: "Podmioty trzecie",
      none: "Żaden podmiot trzeci nie przechowuje za pośrednictwem tej witryny niczego na Państwa urządzeniu ani niczego z niego nie odczytuje.",
      intro:
        "Następujące podmioty mogą przechowywać lub otrzymywać informacje za pośrednictwem wymienionych wyżej usług:",
      privacyPolicy: "Polityka prywatności",
      roles: {
        controller: "wykorzystuje informacje do własnych celów",
        processor: "wykorzystuje informacje wyłącznie na nasze polecenie",
      },
      transfer: "przekazuje dane do następującego państwa: {country} (podstawa: {safeguard})",
    },
    choice: {
      heading: "Akceptacja i odmowa",
      ask: "Podczas pierwszej wizyty pytamy o Państwa decyzję. Można zaakceptować wszystkie pliki cookie, odrzucić wszystkie albo wybrać według kategorii i usług. Do czasu podjęcia decyzji używamy tylko tego, co nie wymaga zgody.",
      consequences:
        "W razie akceptacji te usługi, na które wyrażono zgodę, mogą zapisywać i odczytywać pliki cookie wymienione wyżej. W razie odmowy witryna nadal działa; wyłączone pozostają jedynie te treści i funkcje, na które nie ma zgody.",
      notAsked:
        "Ta witryna nie używa niczego, co wymagałoby Państwa zgody, dlatego o nią nie prosi.",
    },
    withdraw: {
      heading: "Zmiana decyzji",
      text: "Zgodę mogą Państwo wycofać w dowolnym momencie, równie łatwo, jak ją wyrazić. To, na co nie ma już zgody, zostaje wtedy usunięte i nie jest więcej odczytywane.",
      lawful:
        "Wycofanie zgody nie wpływa na zgodność z prawem przetwarzania, którego dokonano na podstawie zgody przed jej wycofaniem.",
      kept: "Państwa wybór przechowujemy przez {duration}, niezależnie od tego, czy oznacza zgodę, czy odmowę; potem zapytamy ponownie.",
      undecided:
        "Nie podjęli Państwo jeszcze decyzji. Do tego czasu używamy tylko tego, co nie wymaga zgody.",
      decided: "Obowiązuje wybór dokonany {date}\u00a0r.",
      saved: "Wybór został zapisany.",
      allow: "Wyrażam zgodę",
      save: "Zapisz mój wybór",
      withdrawAll: "Wycofaj wszystkie zgody",
      link: "Zobacz i zmień mój wybór",
    },
    audience: {
      heading: "Sprzeciw wobec anonimowej statystyki",
      text: "W przypadku następujących usług witryna powołuje się na wyjątek od wymogu zgody, który prawo niektórych krajów przewiduje na wymienionych wyżej warunkach dla anonimowej statystyki: {services}. Mimo to mogą Państwo wnieść wobec nich sprzeciw; nic nie jest wtedy w tym celu odczytywane z urządzenia, a Państwa wizyty nie są liczone.",
      counted: "Nie wnieśli Państwo sprzeciwu.",
      objected: "Wnieśli Państwo sprzeciw: Państwa wizyty nie są liczone.",
      object: "Nie licz moich wizyt",
      undo: "Wycofaj mój sprzeciw",
    },
    browsers: {
      heading: "Ustawienia przeglądarki",
      text: "Pliki cookie można też usuwać lub blokować w przeglądarce. Może to spowodować wylogowanie z witryny albo ponowne pytanie o zgodę.",
      help: "Jak to zrobić, wyjaśniają producenci przeglądarek:",
    },
    signals: {
      heading: "Sygnały z przeglądarki",
      text: "Jeśli Państwa przeglądarka wysyła sygnał Global Privacy Control, traktujemy go jako odmowę zgody na marketing i jako sprzeciw wobec statystyki odwiedzin.",
      received: "Państwa przeglądarka wysyła ten sygnał i go respektujemy.",
      notReceived: "Państwa przeglądarka obecnie nie wysyła tego sygnału.",
    },
    rights: {
      heading: "Państwa prawa",
      text: "Mają Państwo prawo dostępu do swoich danych osobowych, ich sprostowania lub usunięcia, ograniczenia ich przetwarzania, przenoszenia danych oraz wniesienia sprzeciwu wobec ich przetwarzania.",
      contact:
        "Aby skorzystać z tych praw, należy napisać na adres kontaktowy podany na początku tej strony.",
      complaint:
        "Mogą Państwo również wnieść skargę do organu nadzorczego, w szczególności w państwie zwykłego pobytu, miejsca pracy lub miejsca popełnienia domniemanego naruszenia (w Polsce: do Prezesa Urzędu Ochrony Danych Osobowych).",
      authority: "Organ właściwy dla tej witryny:",
    },
    devices: {
      heading: "Gdzie obowiązuje Państwa wybór",
      text: "Wybór obowiązuje w tej przeglądarce na tym urządzeniu. W innych przeglądarkach i na innych urządzeniach pytanie pojawi się osobno.",
      domain: "Obowiązuje we wszystkich witrynach w domenie {domain}.",
    },
    changes: {
      heading: "Wersje tej polityki",
      entry: "Wersja {version}, {date}\u00a0r.",
      first: "pierwsza wersja",
      formats: "Ta polityka w innych formatach:",
      plainText: "zwykły tekst",
      print:
        "Aby zachować ją na papierze lub w pliku PDF, można użyć funkcji drukowania w przeglądarce.",
    },
    audit: {
      heading: "Ostatnia kontrola",
      text: "Dnia {date}\u00a0r. przeglądarka automatycznie odwiedziła tę witrynę i porównała to, co jest w niej rzeczywiście zapisywane i odczytywane, z wersją {version} tej polityki.",
      clean: "Nie stwierdzono żadnych różnic.",
      findings: {
        one: "Stwierdzono {count} punkt wymagający poprawy.",
        few: "Stwierdzono {count} punkty wymagające poprawy.",
        many: "Stwierdzono {count} punktów wymagających poprawy.",
        other: "Stwierdzono {count} punktu wymagającego poprawy.",
      },
      never: "Nie zapisano jeszcze żadnej automatycznej kontroli tej witryny.",
    },
  },
  diff: {
    none: "Nic się nie zmieniło.",
    material: "pytamy ponownie",
    changes: {
      "site-changed": "Zmieniły się informacje o witrynie: {name}",
      "provider-added": "Nowy dostawca: {name}",
      "provider-removed": "Dostawca, który nie jest już wymieniany: {name}",
      "provider-edited": "Zmieniły się informacje o dostawcy {name}",
      "category-added": "Nowa kategoria: {name}",
      "category-removed": "Kategoria, która nie jest już używana: {name}",
      "category-edited": "Zmienił się opis kategorii „{name}”",
      "service-added": "Nowa usługa: {name}",
      "service-removed": "Usługa, która nie jest już używana: {name}",
      "category-changed":
        "Usługa „{name}” została przeniesiona z kategorii „{from}” do kategorii „{to}”",
      "consent-changed": "Usługa „{name}” wymaga teraz Państwa zgody",
      "consent-dropped": "Usługa „{name}” nie wymaga już zgody",
      "ground-changed": "Zmienił się powód, dla którego usługa „{name}” nie wymaga zgody",
      "provider-changed": "Zmienił się dostawca usługi „{name}”: teraz {to}, wcześniej {from}",
      "recipient-added": "Nowy odbiorca danych z usługi „{name}”: {to}",
      "recipient-removed": "Danych z usługi „{name}” nie otrzymuje już {from}",
      "name-changed": "Usługa „{from}” nazywa się teraz „{name}”",
      "areas-changed": "Usługa „{name}” jest używana w innych częściach witryny",
      "hosts-changed": "Usługa „{name}” wczytuje treści z innych adresów",
      "legal-basis-changed": "Zmieniła się podstawa prawna usługi „{name}”",
      "item-added": "Nowa pozycja w usłudze „{service}”: {name}",
      "item-removed": "Pozycja, która nie jest już używana w usłudze „{service}”: {name}",
      "purpose-added": "{name} ({service}) służy dodatkowemu celowi: {to}",
      "lifetime-changed":
        "{name} ({service}) ma teraz następujący okres przechowywania: {to}; wcześniej: {from}",
      "party-changed": "{name} ({service}) ma teraz oznaczenie: {to}; wcześniej: {from}",
      "item-changed": "Zmienił się opis pozycji {name} ({service})",
    },
    reasons: {
      service: "Wcześniejsza zgoda nie obejmowała tej usługi.",
      provider: "Wcześniejsza zgoda nie obejmowała tego podmiotu.",
      purpose: "Wcześniejsza zgoda dotyczyła innych celów.",
      lifetime: "Wcześniejsza zgoda dotyczyła krótszego okresu.",
      party: "Wcześniejsza zgoda obejmowała przechowywanie tylko przez tę witrynę.",
      category: "Wcześniejsza zgoda dotyczyła innej kategorii.",
      consent: "Nikogo jeszcze o to nie pytano.",
    },
  },
} as const satisfies Locale;
