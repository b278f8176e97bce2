import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Dutch. */
export const nl: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Houdt u ingelogd van de ene pagina naar de andere",
    "remember-sign-in": "Herkent u bij uw volgende bezoek, zodat u niet opnieuw hoeft in te loggen",
    "sign-in-step": "Verbindt de stappen van het inloggen met elkaar",
    "keep-session":
      "Herkent uw browser van pagina tot pagina, zodat de functies van de website werken",
    "prevent-forgery":
      "Zorgt ervoor dat een verzonden formulier echt van u en van deze website afkomstig is",
    "remember-language": "Onthoudt de taal die u hebt gekozen",
    "remember-setting": "Onthoudt hoe u de pagina hebt ingesteld",
    "remember-author":
      "Onthoudt de naam die u bij een reactie hebt opgegeven, om die de volgende keer in te vullen",
    "show-message": "Geeft een melding door aan de volgende pagina, bijvoorbeeld ‘opgeslagen’",
    "keep-choice":
      "Onthoudt wat u hebt geaccepteerd en geweigerd, zodat het u niet opnieuw wordt gevraagd",
    "keep-objection": "Onthoudt dat u niet geteld wilt worden",
    "keep-basket": "Onthoudt wat er in uw winkelmandje zit",
    "balance-load": "Stuurt al uw verzoeken naar dezelfde server",
    "tell-bots":
      "Onderscheidt mensen van geautomatiseerde programma’s, om de website te beschermen",
    "protect-site": "Beschermt de website tegen aanvallen en misbruik",
    "limit-requests": "Beperkt hoe vaak de dienst wordt aangeroepen",
    "test-storage": "Controleert of uw browser cookies accepteert",
    "count-visitors":
      "Herkent uw browser bij latere bezoeken, om nieuwe en terugkerende bezoekers te onderscheiden",
    "join-visit":
      "Houdt de pagina’s van één bezoek bijeen, om te meten hoe de website wordt gebruikt",
    "remember-origin":
      "Onthoudt waarvandaan u op de website bent gekomen, om te meten welke links ernaartoe leiden",
    "watch-use":
      "Registreert klikken en bewegingen op de pagina, om te zien hoe die wordt gebruikt",
    "compare-variants":
      "Toont u telkens dezelfde variant van een pagina, om varianten te vergelijken",
    "ask-survey": "Onthoudt welke enquêtes u hebt gezien of ingevuld",
    "recognise-for-ads":
      "Herkent u op andere websites, om u reclame te tonen die past bij wat u hebt bekeken",
    "measure-ads": "Meet of reclame u hierheen heeft gebracht en wat u daarna hebt gedaan",
    "share-ids": "Koppelt identificatiecodes tussen reclamebedrijven",
    "limit-ads": "Beperkt hoe vaak u dezelfde advertentie ziet",
    "identify-contact":
      "Koppelt uw bezoeken aan wat u via formulieren verstuurt, voor de verkoopafdeling",
    "play-video": "Speelt de video af en onthoudt de instellingen ervan",
    "measure-video": "Herkent uw browser, om video’s te meten en aan te bevelen",
    "run-chat": "Houdt een gesprek gaande van de ene pagina naar de andere",
    "recognise-in-chat": "Herkent u bij latere bezoeken, om eerdere gesprekken te tonen",
    "prevent-fraud": "Herkent het apparaat, om betalingsfraude te voorkomen",
    "run-payment": "Verbindt de stappen van een betaling met elkaar",
    "trust-device":
      "Herkent dit apparaat na een tweede inlogstap, zodat niet telkens om een code wordt gevraagd",
    "single-sign-on": "Logt u bij meerdere diensten tegelijk in",
    "remember-account":
      "Onthoudt welk account u het laatst hebt gebruikt, om dat bij het inloggen voor te stellen",
    "remember-region": "Onthoudt uw land of regio, om te tonen wat daar geldt",
    "remember-currency": "Onthoudt in welke valuta u prijzen wilt zien",
    "remember-appearance":
      "Onthoudt de weergave die u hebt gekozen, zoals donkere kleuren of grotere tekst",
    "remember-closed":
      "Onthoudt welke meldingen u hebt gesloten, zodat ze niet opnieuw verschijnen",
    "remember-viewed": "Onthoudt wat u op deze website hebt bekeken, om het u opnieuw te tonen",
    "remember-wishlist": "Onthoudt wat u hebt bewaard of wilt vergelijken",
    "remember-search":
      "Onthoudt wat u hebt gezocht en hoe u de resultaten hebt gesorteerd of gefilterd",
    "remember-form": "Bewaart wat u in een formulier invult totdat u het verzendt",
    "remember-place": "Onthoudt waar u bent gestopt, zodat u daar verder kunt gaan",
    "verify-age": "Onthoudt dat u uw leeftijd hebt bevestigd",
    "count-articles": "Telt de artikelen die u leest, tot het aantal dat gratis is",
    "check-subscription": "Weet waartoe uw abonnement u toegang geeft",
    "edit-site": "Dient de mensen die de website bewerken: concepten en redactiehulpmiddelen",
    "deliver-page": "Bepaalt welke server of welke versie van een pagina u antwoord geeft",
    "speed-up": "Bewaart delen van de pagina’s op uw apparaat, zodat ze sneller laden",
    "keep-place-in-line": "Houdt uw plaats in de wachtrij vast wanneer het druk is op de website",
    "count-anonymously": "Telt bezoeken zonder u te identificeren",
    "measure-speed": "Meet hoe snel de pagina’s zijn en of ze werken",
    "report-errors": "Meldt fouten die op de pagina optreden, zodat ze kunnen worden verholpen",
    "measure-calls":
      "Toont u een eigen telefoonnummer, om te meten welke bezoeken tot telefoongesprekken leiden",
    "measure-mailings": "Meet of u via een e-mail bent gekomen en wat u daarna hebt gedaan",
    "credit-partner":
      "Legt vast via de link van welke partner u hier bent gekomen, zodat die partner daarvoor wordt betaald",
    "build-profile":
      "Verzamelt in een profiel wat u hier en elders doet, om u persoonlijk te benaderen",
    "recommend-content": "Kiest inhoud of producten die passen bij wat u hebt bekeken",
    "show-invitation":
      "Bepaalt wanneer een uitnodiging, zoals een nieuwsbriefformulier, wordt geopend, en onthoudt wat u ermee hebt gedaan",
    "send-notifications": "Onthoudt of u meldingen wilt en stuurt die naar deze browser",
    "share-page":
      "Maakt het mogelijk pagina’s op sociale media te delen en telt hoe vaak ze worden gedeeld",
  },
  functions: {
    authentication: "Inloggen",
    session: "Sessie",
    forms: "Beveiliging van formulieren",
    language: "Taal",
    messages: "Meldingen",
    choices: "Cookiekeuze",
    settings: "Weergave-instellingen",
    comments: "Reacties",
    shop: "Winkel",
    "load-balancing": "Verdeling over servers",
    security: "Beveiliging",
    statistics: "Bezoekersstatistieken",
    recording: "Onderzoek naar het gebruik",
    testing: "Vergelijking van varianten",
    advertising: "Reclame",
    tags: "Tagbeheer",
    contacts: "Contactbeheer",
    video: "Video",
    audio: "Audio",
    maps: "Kaarten",
    fonts: "Lettertypen",
    social: "Sociale media",
    chat: "Chat",
    payment: "Betaling",
    performance: "Technische kwaliteit",
    partners: "Partnerprogramma",
    recommendations: "Aanbevelingen",
    notifications: "Pushmeldingen",
    subscriptions: "Abonnementen",
    editing: "Bewerking van de website",
    surveys: "Enquêtes",
    invitations: "Uitnodigingen",
    waiting: "Wachtrij",
    calls: "Meting van telefoongesprekken",
    profiles: "Bezoekersprofielen",
    mailings: "Mailings",
    sharing: "Delen",
    reviews: "Beoordelingen",
    search: "Zoeken",
    delivery: "Levering van pagina’s",
    tools: "Hulpmiddelen voor beheer",
  },
};
