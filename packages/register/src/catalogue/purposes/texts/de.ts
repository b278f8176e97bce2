import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in German. */
export const de: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Hält Sie von einer Seite zur nächsten angemeldet",
    "remember-sign-in":
      "Erkennt Sie bei Ihrem nächsten Besuch wieder, damit Sie sich nicht erneut anmelden müssen",
    "sign-in-step": "Verbindet die Schritte der Anmeldung miteinander",
    "keep-session":
      "Erkennt Ihren Browser von einer Seite zur nächsten wieder, damit die Funktionen der Website arbeiten",
    "prevent-forgery":
      "Stellt sicher, dass ein abgesendetes Formular wirklich von Ihnen und von dieser Website stammt",
    "remember-language": "Merkt sich die gewählte Sprache",
    "remember-setting": "Merkt sich, wie Sie die Seite eingestellt haben",
    "remember-author":
      "Merkt sich den Namen, den Sie zu einem Kommentar angegeben haben, um ihn beim nächsten Mal einzutragen",
    "show-message": "Gibt eine Meldung an die nächste Seite weiter, zum Beispiel „gespeichert“",
    "keep-choice":
      "Merkt sich, was Sie akzeptiert und abgelehnt haben, damit Sie nicht erneut gefragt werden",
    "keep-objection": "Merkt sich, dass Sie nicht gezählt werden möchten",
    "keep-basket": "Merkt sich den Inhalt Ihres Warenkorbs",
    "balance-load": "Leitet alle Ihre Anfragen an denselben Server",
    "tell-bots": "Unterscheidet Menschen von automatischen Programmen, um die Website zu schützen",
    "protect-site": "Schützt die Website vor Angriffen und Missbrauch",
    "limit-requests": "Begrenzt, wie oft der Dienst aufgerufen wird",
    "test-storage": "Prüft, ob Ihr Browser Cookies annimmt",
    "count-visitors":
      "Erkennt Ihren Browser bei späteren Besuchen wieder, um neue von wiederkehrenden Besuchen zu unterscheiden",
    "join-visit":
      "Fasst die Seiten eines Besuchs zusammen, um zu messen, wie die Website genutzt wird",
    "remember-origin":
      "Merkt sich, von wo Sie auf die Website gelangt sind, um zu messen, welche Links zu ihr führen",
    "watch-use":
      "Zeichnet Klicks und Bewegungen auf der Seite auf, um zu sehen, wie sie genutzt wird",
    "compare-variants":
      "Zeigt Ihnen jedes Mal dieselbe Variante einer Seite, um Varianten zu vergleichen",
    "ask-survey": "Merkt sich, welche Umfragen Sie gesehen oder beantwortet haben",
    "recognise-for-ads":
      "Erkennt Sie auf anderen Websites wieder, um Ihnen Werbung zu zeigen, die zu dem passt, was Sie sich angesehen haben",
    "measure-ads": "Misst, ob Werbung Sie hierher geführt hat und was Sie danach getan haben",
    "share-ids": "Gleicht Kennungen zwischen Werbeunternehmen ab",
    "limit-ads": "Begrenzt, wie oft Sie dieselbe Werbung sehen",
    "identify-contact":
      "Verknüpft Ihre Besuche mit dem, was Sie über Formulare senden, für den Vertrieb",
    "play-video": "Spielt das Video ab und merkt sich dessen Einstellungen",
    "measure-video": "Erkennt Ihren Browser wieder, um Videos zu messen und zu empfehlen",
    "run-chat": "Führt eine Unterhaltung von einer Seite zur nächsten fort",
    "recognise-in-chat":
      "Erkennt Sie bei späteren Besuchen wieder, um frühere Unterhaltungen anzuzeigen",
    "prevent-fraud": "Erkennt das Endgerät wieder, um Zahlungsbetrug zu verhindern",
    "run-payment": "Verbindet die Schritte einer Zahlung miteinander",
    "trust-device":
      "Erkennt dieses Endgerät nach einem zweiten Anmeldeschritt wieder, damit nicht jedes Mal ein Code verlangt wird",
    "single-sign-on": "Meldet Sie bei mehreren Diensten gleichzeitig an",
    "remember-account":
      "Merkt sich das zuletzt verwendete Konto, um es bei der Anmeldung vorzuschlagen",
    "remember-region": "Merkt sich Ihr Land oder Ihre Region, um anzuzeigen, was dort gilt",
    "remember-currency": "Merkt sich die Währung, in der Sie Preise sehen möchten",
    "remember-appearance":
      "Merkt sich die gewählte Darstellung, zum Beispiel dunkle Farben oder größere Schrift",
    "remember-closed":
      "Merkt sich, welche Hinweise Sie geschlossen haben, damit sie nicht wieder erscheinen",
    "remember-viewed":
      "Merkt sich, was Sie sich auf dieser Website angesehen haben, um es Ihnen wieder zu zeigen",
    "remember-wishlist": "Merkt sich, was Sie vorgemerkt haben oder vergleichen möchten",
    "remember-search":
      "Merkt sich, wonach Sie gesucht und wie Sie die Ergebnisse sortiert oder gefiltert haben",
    "remember-form": "Bewahrt auf, was Sie in ein Formular eingeben, bis Sie es absenden",
    "remember-place": "Merkt sich, wo Sie aufgehört haben, damit Sie dort fortfahren können",
    "verify-age": "Merkt sich, dass Sie Ihr Alter bestätigt haben",
    "count-articles": "Zählt die gelesenen Artikel bis zur kostenlosen Anzahl",
    "check-subscription": "Erkennt, worauf Sie mit Ihrem Abonnement Zugriff haben",
    "edit-site": "Dient den Personen, die die Website bearbeiten: Entwürfe und Redaktionswerkzeuge",
    "deliver-page": "Bestimmt, welcher Server oder welche Fassung einer Seite Ihnen antwortet",
    "speed-up": "Bewahrt Teile der Seiten auf Ihrem Endgerät auf, damit sie schneller laden",
    "keep-place-in-line":
      "Hält Ihren Platz in der Warteschlange, wenn die Website stark besucht ist",
    "count-anonymously": "Zählt Besuche, ohne Sie zu identifizieren",
    "measure-speed": "Misst, wie schnell die Seiten sind und ob sie funktionieren",
    "report-errors": "Meldet Fehler, die auf der Seite auftreten, damit sie behoben werden können",
    "measure-calls":
      "Zeigt Ihnen eine eigene Telefonnummer an, um zu messen, welche Besuche zu Anrufen führen",
    "measure-mailings":
      "Misst, ob Sie über eine E-Mail gekommen sind und was Sie danach getan haben",
    "credit-partner":
      "Hält fest, über den Link welches Partners Sie hierher gelangt sind, damit dieser dafür vergütet wird",
    "build-profile":
      "Führt in einem Profil zusammen, was Sie hier und anderswo tun, um Sie individuell anzusprechen",
    "recommend-content":
      "Wählt Inhalte oder Produkte aus, die zu dem passen, was Sie sich angesehen haben",
    "show-invitation":
      "Bestimmt, wann sich eine Einladung öffnet, zum Beispiel ein Newsletter-Formular, und merkt sich, wie Sie darauf reagiert haben",
    "send-notifications":
      "Merkt sich, ob Sie Benachrichtigungen wünschen, und sendet sie an diesen Browser",
    "share-page":
      "Ermöglicht Ihnen, Seiten in sozialen Netzwerken zu teilen, und zählt, wie oft sie geteilt werden",
  },
  functions: {
    authentication: "Anmeldung",
    session: "Sitzung",
    forms: "Schutz von Formularen",
    language: "Sprache",
    messages: "Meldungen",
    choices: "Cookie-Auswahl",
    settings: "Anzeigeeinstellungen",
    comments: "Kommentare",
    shop: "Shop",
    "load-balancing": "Lastverteilung",
    security: "Sicherheit",
    statistics: "Reichweitenmessung",
    recording: "Nutzungsanalyse",
    testing: "Variantenvergleich",
    advertising: "Werbung",
    tags: "Tag-Verwaltung",
    contacts: "Kontaktverwaltung",
    video: "Video",
    audio: "Audio",
    maps: "Karten",
    fonts: "Schriftarten",
    social: "Soziale Netzwerke",
    chat: "Chat",
    payment: "Zahlung",
    performance: "Technische Qualität",
    partners: "Partnerprogramm",
    recommendations: "Empfehlungen",
    notifications: "Benachrichtigungen",
    subscriptions: "Abonnements",
    editing: "Bearbeitung der Website",
    surveys: "Umfragen",
    invitations: "Einladungen",
    waiting: "Warteschlange",
    calls: "Anrufmessung",
    profiles: "Besucherprofile",
    mailings: "E-Mail-Versand",
    sharing: "Teilen",
    reviews: "Bewertungen",
    search: "Suche",
    delivery: "Auslieferung der Seiten",
    tools: "Werkzeuge für den Betrieb",
  },
};
