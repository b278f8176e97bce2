import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Hungarian. */
export const hu: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Oldalról oldalra bejelentkezve tartja Önt",
    "remember-sign-in":
      "A következő látogatáskor felismeri Önt, hogy ne kelljen újra bejelentkeznie",
    "sign-in-step": "Összekapcsolja a bejelentkezés lépéseit",
    "keep-session": "Oldalról oldalra felismeri a böngészőjét, hogy a honlap funkciói működjenek",
    "prevent-forgery":
      "Ellenőrzi, hogy az elküldött űrlapot valóban Ön küldte el, erről a honlapról",
    "remember-language": "Megjegyzi a választott nyelvet",
    "remember-setting": "Megjegyzi, hogyan állította be az oldalt",
    "remember-author":
      "Megjegyzi a hozzászóláshoz megadott nevet, hogy legközelebb kitöltve jelenjen meg",
    "show-message": "Üzenetet visz át a következő oldalra, például ezt: „mentve”",
    "keep-choice": "Megjegyzi, mit fogadott el és mit utasított el, hogy ne kérdezzük meg újra",
    "keep-objection": "Megjegyzi, hogy nem szeretné, ha számolnák a látogatásait",
    "keep-basket": "Megjegyzi a kosara tartalmát",
    "balance-load": "Minden kérését ugyanahhoz a kiszolgálóhoz irányítja",
    "tell-bots": "A honlap védelmében megkülönbözteti az embereket az automatikus programoktól",
    "protect-site": "Védi a honlapot a támadásoktól és a visszaélésektől",
    "limit-requests": "Korlátozza, milyen gyakran hívható a szolgáltatás",
    "test-storage": "Megvizsgálja, elfogadja-e a böngészője a sütiket",
    "count-visitors":
      "A későbbi látogatásokkor felismeri a böngészőjét, hogy megkülönböztesse az új látogatókat a visszatérőktől",
    "join-visit":
      "Összekapcsolja egy látogatás oldalait, hogy mérhető legyen, hogyan használják a honlapot",
    "remember-origin":
      "Megjegyzi, honnan érkezett a honlapra, hogy mérhető legyen, mely hivatkozások vezetnek ide",
    "watch-use":
      "Rögzíti az oldalon a kattintásokat és mozgásokat, hogy látható legyen a használata",
    "compare-variants":
      "Mindig ugyanazt az oldalváltozatot mutatja Önnek, hogy a változatok összehasonlíthatók legyenek",
    "ask-survey": "Megjegyzi, mely felméréseket látta vagy töltötte ki",
    "recognise-for-ads":
      "Más honlapokon felismeri Önt, hogy az Ön által megtekintett tartalmakhoz illő hirdetéseket mutasson",
    "measure-ads": "Méri, hogy hirdetés vezette-e ide, és mit tett ezután",
    "share-ids": "Egyezteti az azonosítókat hirdetési cégek között",
    "limit-ads": "Korlátozza, milyen gyakran látja ugyanazt a hirdetést",
    "identify-contact":
      "Az értékesítés számára összekapcsolja látogatásait azzal, amit űrlapokon elküld",
    "play-video": "Lejátssza a videót, és megjegyzi a beállításait",
    "measure-video": "Felismeri a böngészőjét a videók méréséhez és ajánlásához",
    "run-chat": "Oldalról oldalra fenntartja a beszélgetést",
    "recognise-in-chat":
      "A későbbi látogatásokkor felismeri Önt, hogy megmutassa a korábbi beszélgetéseket",
    "prevent-fraud": "Felismeri az eszközt a fizetési csalások megelőzése érdekében",
    "run-payment": "Összekapcsolja a fizetés lépéseit",
    "trust-device":
      "A bejelentkezés második lépése után felismeri ezt az eszközt, hogy ne kelljen minden alkalommal kódot megadni",
    "single-sign-on": "Egyszerre több szolgáltatásba jelentkezteti be Önt",
    "remember-account":
      "Megjegyzi, melyik fiókot használta legutóbb, hogy bejelentkezéskor felajánlja",
    "remember-region": "Megjegyzi országát vagy régióját, hogy az ott érvényes tartalmat mutassa",
    "remember-currency": "Megjegyzi, milyen pénznemben szeretné látni az árakat",
    "remember-appearance":
      "Megjegyzi a választott megjelenést, például a sötét színeket vagy a nagyobb betűket",
    "remember-closed": "Megjegyzi, mely értesítéseket zárta be, hogy ne jelenjenek meg újra",
    "remember-viewed": "Megjegyzi, mit nézett meg ezen a honlapon, hogy újra megmutassa",
    "remember-wishlist": "Megjegyzi, mit tett félre vagy mit szeretne összehasonlítani",
    "remember-search": "Megjegyzi, mire keresett, és hogyan rendezte vagy szűrte a találatokat",
    "remember-form": "Az elküldésig megőrzi, amit egy űrlapba beír",
    "remember-place": "Megjegyzi, hol hagyta abba, hogy onnan folytathassa",
    "verify-age": "Megjegyzi, hogy megerősítette az életkorát",
    "count-articles": "Számolja az elolvasott cikkeket az ingyenesen olvasható mennyiségig",
    "check-subscription": "Megállapítja, mihez ad hozzáférést az előfizetése",
    "edit-site": "A honlap szerkesztőit szolgálja: piszkozatok és szerkesztőeszközök",
    "deliver-page": "Eldönti, melyik kiszolgáló vagy az oldal melyik változata válaszol Önnek",
    "speed-up": "Az oldalak egyes részeit az eszközén tárolja, hogy gyorsabban töltődjenek be",
    "keep-place-in-line": "Megőrzi a helyét a várakozási sorban, ha a honlap túlterhelt",
    "count-anonymously": "Az Ön azonosítása nélkül számolja a látogatásokat",
    "measure-speed": "Méri, milyen gyorsak az oldalak, és működnek-e",
    "report-errors": "Jelzi az oldalon előforduló hibákat, hogy ki lehessen javítani őket",
    "measure-calls":
      "Külön telefonszámot mutat Önnek, hogy mérhető legyen, mely látogatások vezetnek híváshoz",
    "measure-mailings": "Méri, hogy e-mailből érkezett-e, és mit tett ezután",
    "credit-partner":
      "Feljegyzi, melyik partner hivatkozása vezette ide, hogy a partner megkapja a díját",
    "build-profile":
      "Profilba gyűjti, mit tesz itt és máshol, hogy személyre szabottan szólíthassák meg",
    "recommend-content": "A megtekintett tartalmakhoz illő tartalmakat vagy termékeket választ ki",
    "show-invitation":
      "Eldönti, mikor nyíljon meg egy felhívás, például egy hírlevélűrlap, és megjegyzi, mit tett vele",
    "send-notifications": "Megjegyzi, kér-e értesítéseket, és elküldi azokat ennek a böngészőnek",
    "share-page":
      "Lehetővé teszi, hogy oldalakat osszon meg a közösségi hálózatokon, és számolja a megosztásokat",
  },
  functions: {
    authentication: "Hitelesítés",
    session: "Munkamenet",
    forms: "Űrlapok védelme",
    language: "Nyelv",
    messages: "Üzenetek",
    choices: "Sütikről hozott döntések",
    settings: "Megjelenítési beállítások",
    comments: "Hozzászólások",
    shop: "Webáruház",
    "load-balancing": "Terheléselosztás",
    security: "Biztonság",
    statistics: "Látogatottságmérés",
    recording: "A használat vizsgálata",
    testing: "Változatok összehasonlítása",
    advertising: "Hirdetés",
    tags: "Címkekezelés",
    contacts: "Kapcsolatkezelés",
    video: "Videó",
    audio: "Hang",
    maps: "Térképek",
    fonts: "Betűtípusok",
    social: "Közösségi hálózatok",
    chat: "Csevegés",
    payment: "Fizetés",
    performance: "Műszaki minőség",
    partners: "Partnerprogram",
    recommendations: "Ajánlások",
    notifications: "Értesítések",
    subscriptions: "Előfizetések",
    editing: "A honlap szerkesztése",
    surveys: "Felmérések",
    invitations: "Felhívások",
    waiting: "Várakozási sor",
    calls: "Hívások mérése",
    profiles: "Látogatói profilok",
    mailings: "Levélküldés",
    sharing: "Megosztás",
    reviews: "Értékelések",
    search: "Keresés",
    delivery: "Oldalak kiszolgálása",
    tools: "Eszközök az üzemeltetőknek",
  },
};
