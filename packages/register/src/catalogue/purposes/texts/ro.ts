import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Romanian. */
export const ro: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Vă menține autentificarea de la o pagină la alta",
    "remember-sign-in":
      "Vă recunoaște la următoarea vizită, pentru a nu fi nevoie să vă autentificați din nou",
    "sign-in-step": "Leagă între ele etapele autentificării",
    "keep-session":
      "Vă recunoaște browserul de la o pagină la alta, pentru ca funcțiile site-ului să poată fi folosite",
    "prevent-forgery":
      "Verifică dacă un formular trimis a fost trimis într-adevăr de dumneavoastră, de pe acest site",
    "remember-language": "Reține limba pe care ați ales-o",
    "remember-setting": "Reține cum ați configurat pagina",
    "remember-author": "Reține numele indicat la un comentariu, pentru a-l completa data viitoare",
    "show-message": "Transmite un mesaj către pagina următoare, de exemplu „salvat”",
    "keep-choice": "Reține ce ați acceptat și ce ați refuzat, pentru a nu vă întreba din nou",
    "keep-objection": "Reține că nu doriți ca vizitele dumneavoastră să fie numărate",
    "keep-basket": "Reține ce aveți în coș",
    "balance-load": "Îndreaptă toate cererile dumneavoastră către același server",
    "tell-bots": "Deosebește persoanele de programele automate, pentru a proteja site-ul",
    "protect-site": "Protejează site-ul împotriva atacurilor și a abuzurilor",
    "limit-requests": "Limitează frecvența cu care este apelat serviciul",
    "test-storage": "Verifică dacă browserul dumneavoastră acceptă cookie-uri",
    "count-visitors":
      "Vă recunoaște browserul la vizitele ulterioare, pentru a deosebi vizitatorii noi de cei care revin",
    "join-visit": "Leagă între ele paginile unei vizite, pentru a măsura utilizarea site-ului",
    "remember-origin":
      "Reține de unde ați ajuns pe site, pentru a măsura ce linkuri conduc la acesta",
    "watch-use":
      "Înregistrează clicurile și mișcările de pe pagină, pentru a vedea cum este utilizată",
    "compare-variants":
      "Vă arată de fiecare dată aceeași variantă a unei pagini, pentru a compara variantele",
    "ask-survey": "Reține sondajele pe care le-ați văzut sau la care ați răspuns",
    "recognise-for-ads":
      "Vă recunoaște pe alte site-uri, pentru a vă afișa publicitate legată de ceea ce ați consultat",
    "measure-ads": "Măsoară dacă ați ajuns aici prin publicitate și ce ați făcut apoi",
    "share-ids": "Corelează identificatori între companii de publicitate",
    "limit-ads": "Limitează de câte ori vedeți aceeași reclamă",
    "identify-contact":
      "Leagă vizitele dumneavoastră de ceea ce trimiteți prin formulare, pentru departamentul de vânzări",
    "play-video": "Redă videoclipul și îi reține setările",
    "measure-video": "Vă recunoaște browserul, pentru a măsura și a recomanda videoclipuri",
    "run-chat": "Continuă o conversație de la o pagină la alta",
    "recognise-in-chat":
      "Vă recunoaște la vizitele ulterioare, pentru a afișa conversațiile anterioare",
    "prevent-fraud": "Recunoaște dispozitivul, pentru a preveni fraudele la plată",
    "run-payment": "Leagă între ele etapele unei plăți",
    "trust-device":
      "Recunoaște acest dispozitiv după o a doua etapă de autentificare, pentru a nu cere un cod de fiecare dată",
    "single-sign-on": "Vă autentifică o singură dată pentru mai multe servicii",
    "remember-account": "Reține contul folosit ultima dată, pentru a vi-l propune la autentificare",
    "remember-region":
      "Reține țara sau regiunea dumneavoastră, pentru a afișa ceea ce se aplică acolo",
    "remember-currency": "Reține moneda în care doriți să vedeți prețurile",
    "remember-appearance":
      "Reține aspectul pe care l-ați ales, de exemplu culori închise sau text mai mare",
    "remember-closed": "Reține ce anunțuri ați închis, pentru ca acestea să nu reapară",
    "remember-viewed": "Reține ce ați consultat pe acest site, pentru a vi-l arăta din nou",
    "remember-wishlist": "Reține ce ați pus deoparte sau doriți să comparați",
    "remember-search": "Reține ce ați căutat și cum ați sortat sau filtrat rezultatele",
    "remember-form": "Păstrează ce scrieți într-un formular până când îl trimiteți",
    "remember-place": "Reține unde v-ați oprit, pentru a putea continua de acolo",
    "verify-age": "Reține că v-ați confirmat vârsta",
    "count-articles": "Numără articolele citite, până la numărul celor gratuite",
    "check-subscription": "Stabilește la ce vă dă acces abonamentul",
    "edit-site":
      "Servește persoanelor care editează site-ul: versiuni de lucru și instrumente de editare",
    "deliver-page": "Stabilește ce server sau ce versiune a unei pagini vă răspunde",
    "speed-up":
      "Păstrează părți ale paginilor pe dispozitivul dumneavoastră, pentru ca acestea să se încarce mai repede",
    "keep-place-in-line":
      "Vă păstrează locul la rândul de așteptare atunci când site-ul este foarte solicitat",
    "count-anonymously": "Numără vizitele fără a vă identifica",
    "measure-speed": "Măsoară cât de rapide sunt paginile și dacă funcționează",
    "report-errors": "Semnalează erorile apărute pe pagină, pentru a putea fi corectate",
    "measure-calls":
      "Vă afișează un număr de telefon distinct, pentru a măsura ce vizite duc la apeluri",
    "measure-mailings": "Măsoară dacă ați ajuns aici dintr-un e-mail și ce ați făcut apoi",
    "credit-partner":
      "Notează linkul partenerului care v-a adus aici, pentru ca partenerul să fie plătit",
    "build-profile":
      "Adună într-un profil ceea ce faceți aici și în altă parte, pentru a vi se adresa individual",
    "recommend-content": "Alege conținut sau produse potrivite cu ceea ce ați consultat",
    "show-invitation":
      "Stabilește când se deschide o invitație, de exemplu un formular de abonare la buletinul informativ, și reține cum ați reacționat",
    "send-notifications": "Reține dacă doriți notificări și le trimite acestui browser",
    "share-page": "Vă permite să distribuiți pagini în rețelele sociale și numără distribuirile",
  },
  functions: {
    authentication: "Autentificare",
    session: "Sesiune",
    forms: "Protecția formularelor",
    language: "Limbă",
    messages: "Mesaje",
    choices: "Alegeri privind cookie-urile",
    settings: "Setări de afișare",
    comments: "Comentarii",
    shop: "Magazin",
    "load-balancing": "Echilibrarea încărcării",
    security: "Securitate",
    statistics: "Măsurarea audienței",
    recording: "Studiul utilizării",
    testing: "Compararea variantelor",
    advertising: "Publicitate",
    tags: "Gestionarea etichetelor",
    contacts: "Gestionarea contactelor",
    video: "Video",
    audio: "Audio",
    maps: "Hărți",
    fonts: "Fonturi",
    social: "Rețele sociale",
    chat: "Chat",
    payment: "Plată",
    performance: "Calitate tehnică",
    partners: "Program de parteneriat",
    recommendations: "Recomandări",
    notifications: "Notificări",
    subscriptions: "Abonamente",
    editing: "Editarea site-ului",
    surveys: "Sondaje",
    invitations: "Invitații",
    waiting: "Rând de așteptare",
    calls: "Măsurarea apelurilor",
    profiles: "Profiluri ale vizitatorilor",
    mailings: "Trimiteri prin e-mail",
    sharing: "Distribuire",
    reviews: "Recenzii",
    search: "Căutare",
    delivery: "Livrarea paginilor",
    tools: "Instrumente pentru administratori",
  },
};
