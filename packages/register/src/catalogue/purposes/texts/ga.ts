import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Irish. */
export const ga: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Coinníonn sé logáilte isteach tú ó leathanach go leathanach",
    "remember-sign-in":
      "Aithníonn sé tú ar do chéad chuairt eile, ionas nach gá duit logáil isteach arís",
    "sign-in-step": "Nascann sé céimeanna na logála isteach le chéile",
    "keep-session":
      "Aithníonn sé do bhrabhsálaí ó leathanach go leathanach, ionas go n-oibríonn feidhmeanna an tsuímh",
    "prevent-forgery":
      "Cinntíonn sé gur tusa dáiríre a sheol foirm, agus gur ón suíomh seo a seoladh í",
    "remember-language": "Cuimhníonn sé ar an teanga a roghnaigh tú",
    "remember-setting": "Cuimhníonn sé ar an gcaoi ar shocraigh tú an leathanach",
    "remember-author":
      "Cuimhníonn sé ar an ainm a thug tú le trácht, chun é a líonadh isteach an chéad uair eile",
    "show-message":
      "Tugann sé teachtaireacht go dtí an chéad leathanach eile, mar shampla “sábháilte”",
    "keep-choice":
      "Cuimhníonn sé ar na rudaí ar ghlac tú leo agus ar dhiúltaigh tú dóibh, ionas nach bhfiafraítear díot arís",
    "keep-objection": "Cuimhníonn sé nach mian leat go gcomhairfí thú",
    "keep-basket": "Cuimhníonn sé ar a bhfuil i do chiseán",
    "balance-load": "Treoraíonn sé d’iarratais go léir chuig an bhfreastalaí céanna",
    "tell-bots":
      "Déanann sé idirdhealú idir daoine agus ríomhchláir uathoibríocha, chun an suíomh a chosaint",
    "protect-site": "Cosnaíonn sé an suíomh ar ionsaithe agus ar mhí-úsáid",
    "limit-requests": "Cuireann sé teorainn lena mhinice a ghlaoitear ar an tseirbhís",
    "test-storage": "Seiceálann sé an nglacann do bhrabhsálaí le fianáin",
    "count-visitors":
      "Aithníonn sé do bhrabhsálaí ar chuairteanna níos déanaí, chun idirdhealú a dhéanamh idir cuairteoirí nua agus cuairteoirí a fhilleann",
    "join-visit":
      "Nascann sé leathanaigh na cuairte céanna le chéile, chun úsáid an tsuímh a thomhas",
    "remember-origin":
      "Cuimhníonn sé ar an áit as ar tháinig tú chuig an suíomh, chun a thomhas cé na naisc a threoraíonn daoine chuige",
    "watch-use":
      "Taifeadann sé cliceanna agus gluaiseachtaí ar an leathanach, chun a fheiceáil conas a úsáidtear é",
    "compare-variants":
      "Taispeánann sé an leagan céanna de leathanach duit gach uair, chun leaganacha a chur i gcomparáid",
    "ask-survey": "Cuimhníonn sé ar na suirbhéanna a chonaic tú nó a d’fhreagair tú",
    "recognise-for-ads":
      "Aithníonn sé tú ar shuíomhanna eile, chun fógraíocht a oireann don rud ar fhéach tú air a thaispeáint duit",
    "measure-ads":
      "Tomhaiseann sé ar tháinig tú anseo de bharr fógra agus cad a rinne tú ina dhiaidh sin",
    "share-ids": "Meaitseálann sé aitheantóirí idir cuideachtaí fógraíochta",
    "limit-ads": "Cuireann sé teorainn lena mhinice a fheiceann tú an fógra céanna",
    "identify-contact":
      "Nascann sé do chuairteanna leis an méid a sheolann tú trí fhoirmeacha, don fhoireann díolacháin",
    "play-video": "Seinneann sé an físeán agus cuimhníonn sé ar a shocruithe",
    "measure-video": "Aithníonn sé do bhrabhsálaí, chun físeáin a thomhas agus a mholadh",
    "run-chat": "Coinníonn sé comhrá ar siúl ó leathanach go leathanach",
    "recognise-in-chat":
      "Aithníonn sé tú ar chuairteanna níos déanaí, chun comhráite roimhe sin a thaispeáint",
    "prevent-fraud": "Aithníonn sé an gléas, chun calaois íocaíochta a chosc",
    "run-payment": "Nascann sé céimeanna íocaíochta le chéile",
    "trust-device":
      "Aithníonn sé an gléas seo tar éis an dara céim den logáil isteach, ionas nach n-iarrtar cód gach uair",
    "single-sign-on": "Logálann sé isteach tú i roinnt seirbhísí in éineacht",
    "remember-account":
      "Cuimhníonn sé ar an gcuntas a d’úsáid tú is déanaí, chun é a mholadh nuair a logálann tú isteach",
    "remember-region":
      "Cuimhníonn sé ar do thír nó ar do réigiún, chun an rud a bhaineann leis an áit sin a thaispeáint",
    "remember-currency": "Cuimhníonn sé ar an airgeadra ar mian leat na praghsanna a fheiceáil ann",
    "remember-appearance":
      "Cuimhníonn sé ar an gcuma a roghnaigh tú, mar shampla dathanna dorcha nó téacs níos mó",
    "remember-closed":
      "Cuimhníonn sé ar na teachtaireachtaí a dhún tú, ionas nach dtaispeánfar arís iad",
    "remember-viewed":
      "Cuimhníonn sé ar na rudaí ar fhéach tú orthu ar an suíomh seo, chun iad a thaispeáint duit arís",
    "remember-wishlist":
      "Cuimhníonn sé ar na rudaí a chuir tú i leataobh nó ar mian leat a chur i gcomparáid",
    "remember-search":
      "Cuimhníonn sé ar an méid a chuardaigh tú, agus ar an gcaoi ar shórtáil nó ar scag tú na torthaí",
    "remember-form": "Coinníonn sé an méid a scríobhann tú i bhfoirm go dtí go seolann tú í",
    "remember-place":
      "Cuimhníonn sé ar an áit ar stad tú, ionas gur féidir leat leanúint ar aghaidh uaidh sin",
    "verify-age": "Cuimhníonn sé gur dhearbhaigh tú d’aois",
    "count-articles": "Comhaireann sé na hailt a léann tú, suas go dtí an líon atá saor in aisce",
    "check-subscription": "Seiceálann sé na nithe a bhfuil rochtain agat orthu le do shíntiús",
    "edit-site":
      "Freastalaíonn sé ar na daoine a chuireann an suíomh in eagar: dréachtaí agus uirlisí eagarthóireachta",
    "deliver-page": "Cinneann sé cén freastalaí nó cén leagan de leathanach a thugann freagra ort",
    "speed-up":
      "Coinníonn sé codanna de na leathanaigh ar do ghléas, ionas go lódálann siad níos tapúla",
    "keep-place-in-line": "Coinníonn sé d’áit sa scuaine nuair a bhíonn an suíomh plódaithe",
    "count-anonymously": "Comhaireann sé cuairteanna gan tú a shainaithint",
    "measure-speed": "Tomhaiseann sé cé chomh tapa is atá na leathanaigh agus an oibríonn siad",
    "report-errors":
      "Tuairiscíonn sé earráidí a tharlaíonn ar an leathanach, ionas gur féidir iad a cheartú",
    "measure-calls":
      "Taispeánann sé uimhir theileafóin ar leith duit, chun a thomhas cé na cuairteanna a dtagann glaonna astu",
    "measure-mailings":
      "Tomhaiseann sé an ó ríomhphost a tháinig tú, agus cad a rinne tú ina dhiaidh sin",
    "credit-partner":
      "Nótálann sé cén comhpháirtí ar thug a nasc anseo tú, ionas go n-íoctar an comhpháirtí as",
    "build-profile":
      "Bailíonn sé i bpróifíl an méid a dhéanann tú anseo agus in áiteanna eile, chun dul i dteagmháil leat ar bhonn pearsanta",
    "recommend-content": "Roghnaíonn sé ábhar nó táirgí a oireann don rud ar fhéach tú air",
    "show-invitation":
      "Cinneann sé cathain a osclaítear cuireadh, mar shampla foirm nuachtlitreach, agus cuimhníonn sé ar a ndearna tú leis",
    "send-notifications":
      "Cuimhníonn sé ar do rogha faoi fholáirimh, agus seolann sé chuig an mbrabhsálaí seo iad",
    "share-page":
      "Ligeann sé duit leathanaigh a roinnt ar líonraí sóisialta agus comhaireann sé a mhinice a roinntear iad",
  },
  functions: {
    authentication: "Fíordheimhniú",
    session: "Seisiún",
    forms: "Cosaint foirmeacha",
    language: "Teanga",
    messages: "Teachtaireachtaí",
    choices: "Roghanna faoi fhianáin",
    settings: "Socruithe taispeána",
    comments: "Tráchtanna",
    shop: "Siopa",
    "load-balancing": "Cothromú ualaigh",
    security: "Slándáil",
    statistics: "Tomhas cuairteanna",
    recording: "Staidéar ar úsáid",
    testing: "Comparáid idir leaganacha",
    advertising: "Fógraíocht",
    tags: "Bainistiú clibeanna",
    contacts: "Bainistiú teagmhálacha",
    video: "Físeán",
    audio: "Fuaim",
    maps: "Léarscáileanna",
    fonts: "Clónna",
    social: "Líonraí sóisialta",
    chat: "Comhrá",
    payment: "Íocaíocht",
    performance: "Cáilíocht theicniúil",
    partners: "Clár comhpháirtithe",
    recommendations: "Moltaí",
    notifications: "Foláirimh",
    subscriptions: "Síntiúis",
    editing: "Eagarthóireacht an tsuímh",
    surveys: "Suirbhéanna",
    invitations: "Cuirí",
    waiting: "Scuaine",
    calls: "Tomhas glaonna",
    profiles: "Próifílí cuairteoirí",
    mailings: "Seoltáin ríomhphoist",
    sharing: "Comhroinnt",
    reviews: "Léirmheasanna",
    search: "Cuardach",
    delivery: "Soláthar leathanach",
    tools: "Uirlisí do na hoibreoirí",
  },
};
