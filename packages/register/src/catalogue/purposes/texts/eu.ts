import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Basque. */
export const eu: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Zure saioa irekita mantentzen du orri batetik bestera",
    "remember-sign-in":
      "Hurrengo bisitan ezagutzen zaitu, berriro saioa hasi behar izan ez dezazun",
    "sign-in-step": "Saioa hasteko urratsak elkarrekin lotzen ditu",
    "keep-session":
      "Zure nabigatzailea ezagutzen du orri batetik bestera, webgunearen funtzioek funtziona dezaten",
    "prevent-forgery":
      "Bidalitako formularioa benetan zuk webgune honetatik bidali duzula ziurtatzen du",
    "remember-language": "Aukeratu duzun hizkuntza gogoratzen du",
    "remember-setting": "Orria nola konfiguratu duzun gogoratzen du",
    "remember-author": "Iruzkin batekin eman zenuen izena gogoratzen du, hurrengoan betetzeko",
    "show-message": "Mezu bat eramaten du hurrengo orrira; adibidez, “gordeta”",
    "keep-choice": "Zer onartu eta zer baztertu duzun gogoratzen du, berriro ez galdetzeko",
    "keep-objection": "Zure bisitak zenbatzea nahi ez duzula gogoratzen du",
    "keep-basket": "Zure erosketa-saskian zer dagoen gogoratzen du",
    "balance-load": "Zure eskaera guztiak zerbitzari berera bideratzen ditu",
    "tell-bots": "Pertsonak eta programa automatikoak bereizten ditu, webgunea babesteko",
    "protect-site": "Webgunea erasoetatik eta gehiegikerietatik babesten du",
    "limit-requests": "Zerbitzuari zein maiztasunekin dei egiten zaion mugatzen du",
    "test-storage": "Zure nabigatzaileak cookieak onartzen dituen egiaztatzen du",
    "count-visitors":
      "Zure nabigatzailea ezagutzen du geroko bisitetan, bisitari berriak eta itzultzen direnak bereizteko",
    "join-visit":
      "Bisita bereko orriak elkarrekin lotzen ditu, webgunea nola erabiltzen den neurtzeko",
    "remember-origin":
      "Webgunera nondik etorri zaren gogoratzen du, bisitak zein esteketatik datozen neurtzeko",
    "watch-use":
      "Orriko klikak eta mugimenduak erregistratzen ditu, orria nola erabiltzen den ikusteko",
    "compare-variants":
      "Orri baten aldaera bera erakusten dizu aldi bakoitzean, aldaerak alderatzeko",
    "ask-survey": "Zer inkesta ikusi edo erantzun dituzun gogoratzen du",
    "recognise-for-ads":
      "Beste webgune batzuetan ezagutzen zaitu, ikusitakoarekin bat datorren publizitatea erakusteko",
    "measure-ads": "Publizitateak hona ekarri zaituen eta gero zer egin duzun neurtzen du",
    "share-ids": "Publizitate-enpresen arteko identifikatzaileak parekatzen ditu",
    "limit-ads": "Iragarki bera zenbatetan ikusten duzun mugatzen du",
    "identify-contact":
      "Zure bisitak formularioen bidez bidaltzen duzunarekin lotzen ditu, salmenta-taldearentzat",
    "play-video": "Bideoa erreproduzitzen du, eta haren ezarpenak gogoratzen ditu",
    "measure-video": "Zure nabigatzailea ezagutzen du, bideoak neurtzeko eta gomendatzeko",
    "run-chat": "Elkarrizketa bat abian mantentzen du orri batetik bestera",
    "recognise-in-chat": "Geroko bisitetan ezagutzen zaitu, aurreko elkarrizketak erakusteko",
    "prevent-fraud": "Gailua ezagutzen du, ordainketa-iruzurrak saihesteko",
    "run-payment": "Ordainketa baten urratsak elkarrekin lotzen ditu",
    "trust-device":
      "Gailu hau ezagutzen du saio-hasieraren bigarren urratsaren ondoren, aldiro koderik ez eskatzeko",
    "single-sign-on": "Hainbat zerbitzutan batera hasten du zure saioa",
    "remember-account": "Azkena zein kontu erabili duzun gogoratzen du, saioa hastean proposatzeko",
    "remember-region":
      "Zure herrialdea edo eskualdea gogoratzen du, bertan aplikatzen dena erakusteko",
    "remember-currency": "Prezioak zein monetatan ikusi nahi dituzun gogoratzen du",
    "remember-appearance":
      "Aukeratu duzun itxura gogoratzen du; adibidez, kolore ilunak edo testu handiagoa",
    "remember-closed": "Zer ohar itxi dituzun gogoratzen du, berriro ager ez daitezen",
    "remember-viewed": "Webgune honetan zer ikusi duzun gogoratzen du, berriro erakusteko",
    "remember-wishlist": "Zer gorde duzun edo zer alderatu nahi duzun gogoratzen du",
    "remember-search": "Zer bilatu duzun eta nola ordenatu edo iragazi duzun gogoratzen du",
    "remember-form": "Formulario batean idazten duzuna gordetzen du, bidali arte",
    "remember-place": "Non gelditu zaren gogoratzen du, handik jarrai dezazun",
    "verify-age": "Zure adina berretsi duzula gogoratzen du",
    "count-articles": "Irakurtzen dituzun artikuluak zenbatzen ditu, doako kopururaino",
    "check-subscription": "Zure harpidetzak zertarako sarbidea ematen dizun badaki",
    "edit-site": "Webgunea editatzen dutenentzat da: zirriborroak eta edizio-tresnak",
    "deliver-page": "Zein zerbitzarik edo orriaren zein bertsiok erantzuten dizun erabakitzen du",
    "speed-up": "Orrien zatiak zure gailuan gordetzen ditu, azkarrago karga daitezen",
    "keep-place-in-line": "Ilaran duzun lekua gordetzen du webgunean jende asko dagoenean",
    "count-anonymously": "Bisitak zenbatzen ditu zu identifikatu gabe",
    "measure-speed": "Orriak zein azkarrak diren eta ondo dabiltzan neurtzen du",
    "report-errors": "Orrian gertatzen diren erroreen berri ematen du, konpon daitezen",
    "measure-calls":
      "Telefono-zenbaki berezi bat erakusten dizu, zein bisitak eragiten dituzten deiak neurtzeko",
    "measure-mailings": "Mezu elektroniko batetik etorri zaren eta gero zer egin duzun neurtzen du",
    "credit-partner":
      "Zein bazkideren estekak ekarri zaituen idazten du, bazkideari horregatik ordaintzeko",
    "build-profile":
      "Hemen eta beste leku batzuetan egiten duzuna profil batean biltzen du, zuri banaka zuzentzeko",
    "recommend-content": "Ikusi duzunarekin bat datozen edukiak edo produktuak aukeratzen ditu",
    "show-invitation":
      "Gonbidapen bat, adibidez buletin baten formularioa, noiz ireki erabakitzen du, eta zer egin duzun gogoratzen du",
    "send-notifications":
      "Jakinarazpenak nahi dituzun gogoratzen du, eta nabigatzaile honetara bidaltzen ditu",
    "share-page":
      "Orriak sare sozialetan partekatzeko aukera ematen dizu, eta zenbat aldiz partekatzen diren zenbatzen du",
  },
  functions: {
    authentication: "Autentifikazioa",
    session: "Saioa",
    forms: "Formularioen babesa",
    language: "Hizkuntza",
    messages: "Mezuak",
    choices: "Cookieei buruzko aukerak",
    settings: "Bistaratze-ezarpenak",
    comments: "Iruzkinak",
    shop: "Denda",
    "load-balancing": "Karga-banaketa",
    security: "Segurtasuna",
    statistics: "Audientzia-neurketa",
    recording: "Erabileraren azterketa",
    testing: "Aldaeren alderaketa",
    advertising: "Publizitatea",
    tags: "Etiketen kudeaketa",
    contacts: "Kontaktuen kudeaketa",
    video: "Bideoa",
    audio: "Audioa",
    maps: "Mapak",
    fonts: "Letra-tipoak",
    social: "Sare sozialak",
    chat: "Txata",
    payment: "Ordainketa",
    performance: "Kalitate teknikoa",
    partners: "Bazkide-programa",
    recommendations: "Gomendioak",
    notifications: "Jakinarazpenak",
    subscriptions: "Harpidetzak",
    editing: "Webgunearen edizioa",
    surveys: "Inkestak",
    invitations: "Gonbidapenak",
    waiting: "Itxaron-ilara",
    calls: "Deien neurketa",
    profiles: "Bisitarien profilak",
    mailings: "Posta-bidalketak",
    sharing: "Partekatzea",
    reviews: "Balorazioak",
    search: "Bilaketa",
    delivery: "Orrien banaketa",
    tools: "Kudeatzaileentzako tresnak",
  },
};
