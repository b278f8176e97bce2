import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Estonian. */
export const et: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Hoiab teid ühelt lehelt teisele liikudes sisse logituna",
    "remember-sign-in":
      "Tunneb teid järgmisel külastusel ära, nii et te ei pea uuesti sisse logima",
    "sign-in-step": "Seob sisselogimise etapid omavahel",
    "keep-session":
      "Tunneb teie brauseri ühelt lehelt teisele liikudes ära, et veebisaidi funktsioonid töötaksid",
    "prevent-forgery": "Tagab, et vormi olete tõesti saatnud teie ise, sellelt veebisaidilt",
    "remember-language": "Jätab meelde keele, mille valisite",
    "remember-setting": "Jätab meelde, kuidas te lehe seadistasite",
    "remember-author":
      "Jätab meelde nime, mille kommentaari juurde kirjutasite, et see järgmisel korral ise täita",
    "show-message": "Viib teate järgmisele lehele, näiteks „salvestatud“",
    "keep-choice":
      "Jätab meelde, millega nõustusite ja millest keeldusite, et teilt ei küsitaks uuesti",
    "keep-objection": "Jätab meelde, et te ei soovi, et teie külastusi loendataks",
    "keep-basket": "Jätab meelde, mis on teie ostukorvis",
    "balance-load": "Suunab kõik teie päringud samasse serverisse",
    "tell-bots": "Eristab inimesi automaatprogrammidest, et kaitsta veebisaiti",
    "protect-site": "Kaitseb veebisaiti rünnete ja väärkasutuse eest",
    "limit-requests": "Piirab, kui sageli saab teenuse poole pöörduda",
    "test-storage": "Selgitab välja, kas teie brauser lubab küpsiseid",
    "count-visitors":
      "Tunneb teie brauseri hilisematel külastustel ära, et eristada uusi külastajaid korduvatest",
    "join-visit": "Seob ühe külastuse lehed omavahel, et mõõta, kuidas veebisaiti kasutatakse",
    "remember-origin":
      "Jätab meelde, kust te veebisaidile tulite, et mõõta, millised lingid siia toovad",
    "watch-use": "Salvestab klõpsud ja liikumised lehel, et näha, kuidas seda kasutatakse",
    "compare-variants": "Näitab teile iga kord lehe sama varianti, et variante võrrelda",
    "ask-survey": "Jätab meelde, milliseid küsitlusi olete näinud või millistele vastanud",
    "recognise-for-ads":
      "Tunneb teid teistel veebisaitidel ära, et näidata reklaami selle põhjal, mida te vaatasite",
    "measure-ads": "Mõõdab, kas teid tõi siia reklaam ja mida te seejärel tegite",
    "share-ids": "Viib reklaamiettevõtete identifikaatorid omavahel kokku",
    "limit-ads": "Piirab, kui sageli te sama reklaami näete",
    "identify-contact":
      "Seob teie külastused müügiosakonna jaoks andmetega, mille vormide kaudu saadate",
    "play-video": "Esitab videot ja jätab meelde selle sätted",
    "measure-video": "Tunneb teie brauseri ära, et mõõta ja soovitada videoid",
    "run-chat": "Hoiab vestlust käimas, kui liigute ühelt lehelt teisele",
    "recognise-in-chat": "Tunneb teid hilisematel külastustel ära, et näidata varasemaid vestlusi",
    "prevent-fraud": "Tunneb seadme ära, et ennetada maksepettusi",
    "run-payment": "Seob makse etapid omavahel",
    "trust-device":
      "Tunneb selle seadme pärast kaheastmelist sisselogimist ära, et koodi ei küsitaks iga kord",
    "single-sign-on": "Logib teid korraga mitmesse teenusesse sisse",
    "remember-account":
      "Jätab meelde, millist kontot viimati kasutasite, et seda sisselogimisel pakkuda",
    "remember-region": "Jätab meelde teie riigi või piirkonna, et näidata, mis seal kehtib",
    "remember-currency": "Jätab meelde, millises vääringus soovite hindu näha",
    "remember-appearance":
      "Jätab meelde välimuse, mille valisite, näiteks tumedad värvid või suurem tekst",
    "remember-closed": "Jätab meelde, millised teated te sulgesite, et neid enam ei näidataks",
    "remember-viewed":
      "Jätab meelde, mida te sellel veebisaidil vaatasite, et seda teile uuesti näidata",
    "remember-wishlist": "Jätab meelde, mille panite kõrvale või mida soovite võrrelda",
    "remember-search":
      "Jätab meelde, mida te otsisite ning kuidas tulemusi järjestasite või filtreerisite",
    "remember-form": "Säilitab vormi kirjutatud andmed, kuni te selle saadate",
    "remember-place": "Jätab meelde, kus te pooleli jäite, et saaksite sealt jätkata",
    "verify-age": "Jätab meelde, et kinnitasite oma vanust",
    "count-articles": "Loendab artikleid, mida te loete, kuni tasuta artiklite arv on täis",
    "check-subscription": "Teab, millele teie tellimus juurdepääsu annab",
    "edit-site": "On mõeldud neile, kes veebisaiti toimetavad: mustandid ja toimetamisvahendid",
    "deliver-page": "Otsustab, milline server või milline lehe versioon teile vastab",
    "speed-up": "Hoiab lehtede osi teie seadmes, et neid laaditaks kiiremini",
    "keep-place-in-line": "Hoiab teie kohta järjekorras, kui veebisaidil on palju külastajaid",
    "count-anonymously": "Loendab külastusi teid tuvastamata",
    "measure-speed": "Mõõdab, kui kiired lehed on ja kas need töötavad",
    "report-errors": "Teatab lehel tekkivatest vigadest, et neid saaks parandada",
    "measure-calls":
      "Näitab teile eraldi telefoninumbrit, et mõõta, millised külastused viivad kõneni",
    "measure-mailings": "Mõõdab, kas te tulite e-kirja kaudu ja mida te seejärel tegite",
    "credit-partner":
      "Märgib üles, millise partneri link teid siia tõi, et partner saaks selle eest tasu",
    "build-profile":
      "Koondab profiiliks selle, mida te siin ja mujal teete, et pöörduda teie poole isiklikult",
    "recommend-content": "Valib sisu või tooteid, mis sobivad sellega, mida te vaatasite",
    "show-invitation":
      "Otsustab, millal kutse, näiteks uudiskirja vorm, avaneb, ja jätab meelde, mida te sellega tegite",
    "send-notifications":
      "Jätab meelde, kas soovite teavitusi, ja saadab need sellesse brauserisse",
    "share-page":
      "Võimaldab teil lehti sotsiaalmeedias jagada ja loendab, kui sageli neid jagatakse",
  },
  functions: {
    authentication: "Sisselogimine",
    session: "Seanss",
    forms: "Vormide kaitse",
    language: "Keel",
    messages: "Teated",
    choices: "Küpsisevalikud",
    settings: "Kuvasätted",
    comments: "Kommentaarid",
    shop: "Pood",
    "load-balancing": "Koormuse jaotamine",
    security: "Turvalisus",
    statistics: "Külastuste mõõtmine",
    recording: "Kasutuse uurimine",
    testing: "Variantide võrdlemine",
    advertising: "Reklaam",
    tags: "Märgendite haldus",
    contacts: "Kontaktide haldus",
    video: "Video",
    audio: "Heli",
    maps: "Kaardid",
    fonts: "Kirjatüübid",
    social: "Sotsiaalmeedia",
    chat: "Vestlus",
    payment: "Maksmine",
    performance: "Tehniline kvaliteet",
    partners: "Partnerprogramm",
    recommendations: "Soovitused",
    notifications: "Teavitused",
    subscriptions: "Tellimused",
    editing: "Veebisaidi toimetamine",
    surveys: "Küsitlused",
    invitations: "Kutsed",
    waiting: "Järjekord",
    calls: "Kõnede mõõtmine",
    profiles: "Külastajaprofiilid",
    mailings: "E-kirjade saatmine",
    sharing: "Jagamine",
    reviews: "Arvustused",
    search: "Otsing",
    delivery: "Lehtede edastamine",
    tools: "Haldajate tööriistad",
  },
};
