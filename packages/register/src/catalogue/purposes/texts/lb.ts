import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Luxembourgish. */
export const lb: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Hält Iech vun enger Säit op déi nächst ugemellt",
    "remember-sign-in":
      "Erkennt Iech bei Ärer nächster Visitt erëm, sou datt Dir Iech net nach eng Kéier umelle musst",
    "sign-in-step": "Verbënnt d’Etappe vun der Umeldung mateneen",
    "keep-session":
      "Erkennt Äre Browser vun enger Säit op déi nächst erëm, sou datt d’Funktioune vun der Websäit funktionéieren",
    "prevent-forgery":
      "Kontrolléiert, ob e Formulaire wierklech vun Iech a vun dëser Websäit geschéckt gouf",
    "remember-language": "Mierkt sech d’Sprooch, déi Dir ausgewielt hutt",
    "remember-setting": "Mierkt sech, wéi Dir d’Säit agestallt hutt",
    "remember-author":
      "Mierkt sech den Numm, deen Dir bei engem Kommentar uginn hutt, fir en d’nächst Kéier anzedroen",
    "show-message": "Gëtt e Message un déi nächst Säit weider, zum Beispill „gespäichert“",
    "keep-choice":
      "Mierkt sech, wat Dir akzeptéiert a refuséiert hutt, sou datt Dir net nach eng Kéier gefrot gitt",
    "keep-objection": "Mierkt sech, datt Dir net gezielt wëllt ginn",
    "keep-basket": "Mierkt sech den Inhalt vun Ärem Akafskuerf",
    "balance-load": "Leet all Är Ufroen op deeselwechte Server",
    "tell-bots": "Ënnerscheet Mënsche vun automatesche Programmer, fir d’Websäit ze schützen",
    "protect-site": "Schützt d’Websäit géint Attacken a Mëssbrauch",
    "limit-requests": "Limitéiert, wéi oft de Service opgeruff gëtt",
    "test-storage": "Kontrolléiert, ob Äre Browser Cookien akzeptéiert",
    "count-visitors":
      "Erkennt Äre Browser bei spéidere Visitten erëm, fir nei vu widderhuelte Visitten z’ënnerscheeden",
    "join-visit":
      "Hält d’Säite vun enger Visitt zesummen, fir ze moossen, wéi d’Websäit benotzt gëtt",
    "remember-origin":
      "Mierkt sech, vu wou Dir op d’Websäit komm sidd, fir ze moossen, wéi eng Linken dohi féieren",
    "watch-use": "Hält Klicks a Beweegungen op der Säit fest, fir ze gesinn, wéi se benotzt gëtt",
    "compare-variants":
      "Weist Iech all Kéier déiselwecht Variant vun enger Säit, fir Variante mateneen ze vergläichen",
    "ask-survey": "Mierkt sech, wéi eng Ëmfroen Dir gesinn oder beäntwert hutt",
    "recognise-for-ads":
      "Erkennt Iech op anere Websäiten erëm, fir Iech Reklammen ze weisen, déi zu deem passen, wat Dir Iech ugekuckt hutt",
    "measure-ads": "Moosst, ob Dir duerch Reklamm heihi komm sidd a wat Dir duerno gemaach hutt",
    "share-ids": "Bréngt Identifiante vu verschiddene Reklammfirmaen zesummen",
    "limit-ads": "Limitéiert, wéi oft Dir déiselwecht Reklamm gesitt",
    "identify-contact":
      "Verbënnt Är Visitte mat deem, wat Dir iwwer Formulairen ofschéckt, fir d’Verkafsekipp",
    "play-video": "Spillt de Video of a mierkt sech seng Astellungen",
    "measure-video": "Erkennt Äre Browser erëm, fir Videoen ze moossen an ze recommandéieren",
    "run-chat": "Féiert e Gespréich vun enger Säit op déi nächst weider",
    "recognise-in-chat":
      "Erkennt Iech bei spéidere Visitten erëm, fir fréier Gespréicher ze weisen",
    "prevent-fraud": "Erkennt den Apparat erëm, fir Bedruch beim Bezuelen ze verhënneren",
    "run-payment": "Verbënnt d’Etappe vun enger Bezuelung mateneen",
    "trust-device":
      "Erkennt dësen Apparat no enger zweeter Etapp bei der Umeldung erëm, sou datt net all Kéier e Code gefrot gëtt",
    "single-sign-on": "Mellt Iech gläichzäiteg bei e puer Servicer un",
    "remember-account":
      "Mierkt sech, wéi ee Kont Dir fir d’lescht benotzt hutt, fir Iech dee Kont bei der Umeldung virzeschloen",
    "remember-region": "Mierkt sech Äert Land oder Är Regioun, fir ze weisen, wat do gëllt",
    "remember-currency": "Mierkt sech d’Wärung, an där Dir d’Präisser gesi wëllt",
    "remember-appearance":
      "Mierkt sech d’Ausgesinn, dat Dir ausgewielt hutt, zum Beispill däischter Faarwen oder eng méi grouss Schrëft",
    "remember-closed":
      "Mierkt sech, wéi eng Hiweiser Dir zougemaach hutt, sou datt se net nach eng Kéier erschéngen",
    "remember-viewed":
      "Mierkt sech, wat Dir Iech op dëser Websäit ugekuckt hutt, fir et Iech nees ze weisen",
    "remember-wishlist": "Mierkt sech, wat Dir virgemierkt hutt oder vergläiche wëllt",
    "remember-search":
      "Mierkt sech, no wat Dir gesicht hutt a wéi Dir d’Resultater zortéiert oder gefiltert hutt",
    "remember-form": "Behält, wat Dir an e Formulaire agitt, bis Dir en ofschéckt",
    "remember-place": "Mierkt sech, wou Dir opgehalen hutt, sou datt Dir do weidermaache kënnt",
    "verify-age": "Mierkt sech, datt Dir Ären Alter confirméiert hutt",
    "count-articles": "Zielt d’Artikelen, déi Dir liest, bis déi gratis Unzuel erreecht ass",
    "check-subscription": "Weess, op wat Dir mat Ärem Abonnement Zougrëff hutt",
    "edit-site":
      "Déngt de Leit, déi d’Websäit beaarbechten: Entwërf an Instrumenter fir d’Redaktioun",
    "deliver-page": "Bestëmmt, wéi ee Server oder wéi eng Versioun vun enger Säit Iech äntwert",
    "speed-up": "Späichert Deeler vun de Säiten op Ärem Apparat, sou datt se méi séier lueden",
    "keep-place-in-line": "Hält Är Plaz an der Waardeschlaang, wann op der Websäit vill lass ass",
    "count-anonymously": "Zielt d’Visitten, ouni Iech z’identifizéieren",
    "measure-speed": "Moosst, wéi séier d’Säite sinn an ob se funktionéieren",
    "report-errors": "Mellt Feeler, déi op der Säit optrieden, sou datt se kënne behuewe ginn",
    "measure-calls":
      "Weist Iech eng eegen Telefonsnummer, fir ze moossen, wéi eng Visitten zu Uriff féieren",
    "measure-mailings": "Moosst, ob Dir iwwer eng E-Mail komm sidd a wat Dir duerno gemaach hutt",
    "credit-partner":
      "Hält fest, iwwer de Link vu wéi engem Partner Dir heihi komm sidd, sou datt dëse Partner dofir bezuelt gëtt",
    "build-profile":
      "Sammelt an engem Profil, wat Dir hei an anerwäerts maacht, fir Iech individuell unzeschwätzen",
    "recommend-content":
      "Wielt Inhalter oder Produiten aus, déi zu deem passen, wat Dir Iech ugekuckt hutt",
    "show-invitation":
      "Bestëmmt, wéini eng Invitatioun opgeet, zum Beispill e Formulaire fir eng Newsletter, a mierkt sech, wéi Dir drop reagéiert hutt",
    "send-notifications": "Mierkt sech, ob Dir Notifikatioune wëllt, a schéckt se un dëse Browser",
    "share-page":
      "Erlaabt Iech, Säiten op soziale Reseauen ze deelen, an zielt, wéi oft se gedeelt ginn",
  },
  functions: {
    authentication: "Umeldung",
    session: "Sessioun",
    forms: "Schutz vun de Formulairen",
    language: "Sprooch",
    messages: "Messagen",
    choices: "Cookie-Auswiel",
    settings: "Astellunge fir d’Duerstellung",
    comments: "Kommentaren",
    shop: "Shop",
    "load-balancing": "Laaschtverdeelung",
    security: "Sécherheet",
    statistics: "Visiteursstatistik",
    recording: "Analys vun der Benotzung",
    testing: "Vergläich vu Varianten",
    advertising: "Reklamm",
    tags: "Gestioun vun den Tags",
    contacts: "Gestioun vun de Kontakter",
    video: "Video",
    audio: "Audio",
    maps: "Kaarten",
    fonts: "Schrëften",
    social: "Sozial Reseauen",
    chat: "Chat",
    payment: "Bezuelung",
    performance: "Technesch Qualitéit",
    partners: "Partnerprogramm",
    recommendations: "Recommandatiounen",
    notifications: "Notifikatiounen",
    subscriptions: "Abonnementer",
    editing: "Redaktioun vun der Websäit",
    surveys: "Ëmfroen",
    invitations: "Invitatiounen",
    waiting: "Waardeschlaang",
    calls: "Statistik vun den Uriff",
    profiles: "Profiller vun de Visiteuren",
    mailings: "Mailingen",
    sharing: "Deelen",
    reviews: "Bewäertungen",
    search: "Sich",
    delivery: "Ausliwwerung vun de Säiten",
    tools: "Instrumenter fir de Bedrif",
  },
};
