import { BANNER_LANGUAGES, noticeMarkup, noticeConfig } from "@glassjar/consent";
import { describe, expect, it } from "vitest";
import { registerOf } from "../../testing/example-run.ts";
import { ACKNOWLEDGEMENT } from "./acknowledgement.ts";
import { BETTER_EXPERIENCE } from "./better-experience.ts";
import { CONSEQUENCES } from "./consequences.ts";
import { DISCOURAGEMENT } from "./discouragement.ts";
import { GOING_ON_AGREES } from "./going-on.ts";
import { LEGITIMATE_INTEREST } from "./legitimate-interest.ts";
import { OFFERS } from "./offers.ts";
import { saidIn } from "./phrases.ts";
import { WITHDRAWAL } from "./withdrawal.ts";

const SAID: Readonly<Record<string, readonly [RegExp, readonly string[]]>> = {
  "going on is agreeing": [
    GOING_ON_AGREES,
    [
      "By continuing to use this website, you agree to the use of cookies.",
      "En poursuivant votre navigation, vous acceptez l’utilisation de cookies.",
      "Durch die weitere Nutzung der Seite stimmen Sie der Verwendung von Cookies zu.",
      "Wenn Sie auf der Seite weitersurfen, stimmen Sie der Cookie-Nutzung zu.",
      "Si continúa navegando, consideramos que acepta su uso.",
      "Proseguendo la navigazione acconsenti all'uso dei cookie.",
      "Door verder te gaan, gaat u akkoord met cookies.",
      "Korzystając z serwisu, wyrażasz zgodę na pliki cookies.",
      "Ved at fortsætte accepterer du brugen af cookies.",
      "Jatkamalla sivuston käyttöä hyväksyt evästeet.",
      "Продовжуючи користуватися сайтом, ви погоджуєтеся з cookie.",
      "Συνεχίζοντας την περιήγηση, αποδέχεστε τα cookies.",
      "بمتابعة التصفح فإنك توافق على ملفات تعريف الارتباط",
      "Sitemizi kullanmaya devam ederek çerezleri kabul etmiş olursunuz.",
      "A böngészés folytatásával elfogadja a sütiket.",
    ],
  ],
  "a better experience": [
    BETTER_EXPERIENCE,
    [
      "to give you the best possible experience",
      "pour améliorer votre expérience",
      "um Ihnen ein optimales Nutzererlebnis zu bieten",
      "para mejorar su experiencia",
      "per migliorare la tua esperienza",
      "om uw gebruikerservaring te verbeteren",
      "w celu poprawy komfortu",
      "för att förbättra din upplevelse",
      "käyttökokemuksen parantamiseksi",
      "deneyiminizi iyileştirmek için",
    ],
  ],
  "a refusal that is talked down": [
    DISCOURAGEMENT,
    [
      "Are you sure? You will miss out.",
      "Êtes-vous sûr de vouloir refuser ?",
      "Ihnen entgeht etwas – sind Sie sicher?",
      "¿Está seguro? Se perderá nuestras ofertas",
      "Czy na pewno chcesz odrzucić?",
    ],
  ],
  "something to gain": [
    OFFERS,
    [
      "Get 10% off",
      "un code promo offert",
      "5-€-Gutschein sichern",
      "Ottieni uno sconto",
      "20 % korting",
    ],
  ],
  "a legitimate interest": [
    LEGITIMATE_INTEREST,
    [
      "based on legitimate interest",
      "sur la base de leur intérêt légitime",
      "auf Grundlage berechtigter Interessen",
      "op basis van gerechtvaardigd belang",
      "na podstawie uzasadnionego interesu",
      "oikeutettu etu",
    ],
  ],
};

/** What banners say of what follows, each in its own way. */
const FOLLOWS = [
  "If you decline, some features may be unavailable.",
  "Not consenting may adversely affect certain features and functions.",
  "Without these cookies you will still see ads, but they will be less relevant.",
  "Your choice has no effect on how the site works.",
  "Rejecting them won’t limit what you can read.",
  "Some videos will not be shown.",
  "Wenn Sie ablehnen, sehen Sie weiterhin Werbung, aber keine persönliche.",
  "Ohne Ihre Einwilligung sind eingebettete Karten nicht verfügbar.",
  "Si vous refusez, vous verrez toujours de la publicité.",
  "Le refus peut avoir une incidence sur certaines fonctionnalités.",
  "Si las rechaza, algunas funciones pueden no estar disponibles.",
  "In caso di rifiuto, alcune funzioni potrebbero non essere disponibili.",
  "Als u weigert, kunt u geen video’s bekijken.",
  "Brak zgody może negatywnie wpłynąć na niektóre funkcje.",
  "Se recusar, algumas funcionalidades podem ficar indisponíveis.",
  "Om du nekar kan vissa funktioner påverkas.",
  "Jos hylkäät evästeet, kaikki toiminnot eivät ole käytettävissä.",
  "Hvis du afviser, kan du ikke se videoer.",
  "Pokud odmítnete, některé funkce nebudou dostupné.",
  "Ha elutasítja, egyes funkciók nem lesznek elérhetők.",
  "Αν απορρίψετε τα cookies, ορισμένες λειτουργίες δεν θα είναι διαθέσιμες.",
  "Dacă refuzați, unele funcții pot fi limitate.",
  "Reddederseniz bazı özellikler kullanılamaz.",
  "Якщо ви відмовитеся, деякі функції можуть бути недоступні.",
  "إذا رفضت فقد لا تعمل بعض الميزات.",
  "אם לא תסכימו, ייתכן שחלק מהתכונות לא יהיו זמינות.",
];
/** What says nothing of it. */
const NOTHING_FOLLOWS = [
  "We use cookies for statistics and advertising. You can change your mind at any time.",
  "We and our 842 partners store and access information on your device.",
  "By clicking “Accept all” you agree to the storing of cookies.",
  "Wir verwenden Cookies für folgende Zwecke: Statistik, Werbung.",
  "Nous utilisons des cookies pour mesurer l’audience et afficher des publicités personnalisées.",
  "Utilizamos cookies propias y de terceros con fines estadísticos.",
  "Utilizziamo cookie per statistiche e pubblicità.",
  "Wij gebruiken cookies voor statistieken en advertenties.",
  "Używamy plików cookie do celów statystycznych i reklamowych.",
  "Vi använder kakor för statistik och annonser.",
  "Χρησιμοποιούμε cookies για στατιστικά και διαφημίσεις.",
  "Çerezleri istatistik ve reklam için kullanıyoruz.",
  "نستخدم ملفات تعريف الارتباط للإحصاءات والإعلانات.",
];

describe("what follows from an answer", () => {
  it.each(FOLLOWS)("%s", (text) => expect(saidIn(text, CONSEQUENCES)).toBeDefined());
  it.each(NOTHING_FOLLOWS)("not: %s", (text) => expect(saidIn(text, CONSEQUENCES)).toBeUndefined());
  it("a long text that begins it again and again", () => {
    expect(saidIn("if you would ".repeat(300), CONSEQUENCES)).toBeUndefined();
  });
});

describe.each(Object.entries(SAID))("%s", (_, [idea, texts]) => {
  it.each(texts)("%s", (text) => {
    expect(saidIn(text, idea)).toBeDefined();
  });
});

it("quotes what was said, and finds parts of no longer word", () => {
  expect(saidIn("We   will improve\nyour experience, friend.", BETTER_EXPERIENCE)).toBe(
    "improve your experience",
  );
  expect(saidIn("bettering inexperience", BETTER_EXPERIENCE)).toBeUndefined();
  expect(saidIn("gifted", OFFERS)).toBe("gifted");
  expect(saidIn("Agift", OFFERS)).toBeUndefined();
});

it("comes to an end with a long text that begins an idea again and again", () => {
  const long = "by continuing ".repeat(280);
  for (const [idea] of Object.values(SAID)) expect(saidIn(long, idea)).toBeUndefined();
});

it("knows an acknowledgement only as the whole of a control", () => {
  for (const text of ["OK", "Got it!", "✓ Verstanden", "J’ai compris", "Vale", "Rozumiem", "Tamam"])
    expect(ACKNOWLEDGEMENT.test(text), text).toBe(true);
  for (const text of ["OK, accept all", "Alle akzeptieren", "Tout accepter", "Continue without"])
    expect(ACKNOWLEDGEMENT.test(text), text).toBe(false);
});

describe("our own banner", () => {
  const register = registerOf(`
glassjar: 1
site: { name: Town, origin: "https://www.town.example", languages: [en] }
providers: { operator: { name: Town } }
services:
  s: { provider: operator, category: statistical, name: Counting, items: [{ cookie: s, lifetime: P1M, purpose: Counting }] }
  m: { provider: operator, category: marketing, name: Ads, items: [{ cookie: m, lifetime: P1M, purpose: Ads }] }
`);
  const textOf = (language: string) => {
    const config = noticeConfig({
      register: { ...register, site: { ...register.site, languages: [language] } },
      version: 1,
      language,
    });
    return noticeMarkup(config, { action: "/choices", next: "/", inlineStyle: false }).replaceAll(
      /<style>[^]*?<\/style>|<[^>]*>/g,
      " ",
    );
  };

  it.each(BANNER_LANGUAGES)("speaks fairly in %s", (language) => {
    const text = textOf(language);
    expect(saidIn(text, WITHDRAWAL), text).toBeDefined();
    expect(saidIn(text, CONSEQUENCES), text).toBeDefined();
    for (const [name, [idea]] of Object.entries(SAID))
      expect([name, saidIn(text, idea)], text).toEqual([name, undefined]);
  });
});
