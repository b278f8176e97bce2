import type { BannerLocale } from "./texts.ts";

export const hu: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Sütik ezen a honlapon: {site}",
    who: "Adatkezelő: {controller}. Hozzájárulását kérjük ahhoz, hogy az Ön eszközén információt tároljunk és onnan kiolvassunk a következő célokra:",
    how: "Mindent elfogadhat, mindent elutasíthat, vagy választhat. Ha elutasítja, maga a honlap továbbra is működik; amit elutasít, például más szolgáltatók tartalma, kikapcsolva marad.",
    withdraw:
      "Választását bármikor módosíthatja vagy visszavonhatja minden oldalon a „Sütibeállítások” alatt. Bárhogyan dönt, döntését 6\u00a0hónapig őrizzük meg.",
    gpc: "Böngészője Global Privacy Control jelzést küld. Ezt tiszteletben tartjuk: semmit nem osztunk meg és nem használunk hirdetési célra.",
    informs:
      "Adatkezelő: {controller}. Az Ön eszközén információt tárolunk és onnan kiolvasunk a következő célokra:",
    optOutHow:
      "Ez be van kapcsolva, hacsak nem tiltakozik. Mindent kikapcsolhat, mindent elfogadhat, vagy választhat. Ha tiltakozik, maga a honlap továbbra is működik.",
    optOut: "Összes kikapcsolása",
    optOutHonoured:
      "Tiltakozását tiszteletben tartjuk: böngészője Global Privacy Control jelzést küld.",
    noticeHow: "Nincs teendője. Amit nem szeretne, kikapcsolhatja.",
    understood: "Rendben",
    change: "Ezt bármikor módosíthatja minden oldalon a „Sütibeállítások” alatt.",
    added: "Új az utolsó választása óta: {services}. Amiről korábban döntött, nem változik.",
    policy: "Tájékoztató a sütikről",
    privacyPolicy: "Adatvédelmi tájékoztató",
    accept: "Összes elfogadása",
    reject: "Összes elutasítása",
    choose: "Választás",
    save: "Döntésem mentése",
    close: "Bezárás módosítás nélkül",
    preferences: "Sütibeállítások",
    preferencesIntro: "Kapcsolja be, amit engedélyez. A mentésig semmi sem változik.",
    alwaysOn: "Mindig bekapcsolva",
    saved: "Döntését elmentettük.",
  },
  placeholder: {
    held: "Ez a tartalom innen származik: {provider}. A megjelenítéséhez böngészője kapcsolódik a szolgáltatóhoz ({provider}), amely adatokat tárolhat és olvashat az Ön eszközén.",
    once: "Betöltés egyszer",
    always: "Mindig töltse be innen: {provider}",
    policy: "Adatvédelmi tájékoztató: {provider}",
  },
  categories: {
    necessary: {
      name: "Feltétlenül szükséges",
      description: "Ami nélkül a honlap nem működik, vagy amit Ön kért.",
    },
    preferences: {
      name: "Beállítások",
      description: "Megjegyzi, milyen megjelenést és működést szeretne a honlapon.",
    },
    statistical: {
      name: "Statisztika",
      description: "Megmutatja, mely oldalakat használják, hogy a honlapot javítani lehessen.",
    },
    marketing: {
      name: "Marketing",
      description:
        "Más szolgáltatók tartalmai és hirdetései. Ezek a szolgáltatók honlapról honlapra követhetik Önt.",
    },
  },
};
