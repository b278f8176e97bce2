import type { CatalogueTexts } from "../texts.ts";

/** The catalogue in Welsh. */
export const cy: CatalogueTexts = {
  purposes: {
    "keep-signed-in": "Yn eich cadw wedi’ch mewngofnodi o un dudalen i’r nesaf",
    "remember-sign-in":
      "Yn eich adnabod ar eich ymweliad nesaf, fel nad oes rhaid i chi fewngofnodi eto",
    "sign-in-step": "Yn cysylltu camau’r mewngofnodi â’i gilydd",
    "keep-session":
      "Yn adnabod eich porwr o un dudalen i’r nesaf, fel bod swyddogaethau’r wefan yn gweithio",
    "prevent-forgery":
      "Yn sicrhau mai chi a anfonodd ffurflen mewn gwirionedd, a hynny o’r wefan hon",
    "remember-language": "Yn cofio’r iaith a ddewisoch",
    "remember-setting": "Yn cofio’r gosodiadau a ddewisoch ar gyfer y dudalen",
    "remember-author": "Yn cofio’r enw a roesoch gyda sylw, er mwyn ei lenwi y tro nesaf",
    "show-message": "Yn cario neges i’r dudalen nesaf, megis “wedi’i gadw”",
    "keep-choice": "Yn cofio’r hyn a dderbynioch ac a wrthodoch, fel na ofynnir i chi eto",
    "keep-objection": "Yn cofio nad ydych am gael eich cyfrif",
    "keep-basket": "Yn cofio beth sydd yn eich basged",
    "balance-load": "Yn cyfeirio eich holl geisiadau at yr un gweinydd",
    "tell-bots": "Yn gwahaniaethu rhwng pobl a rhaglenni awtomatig, er mwyn diogelu’r wefan",
    "protect-site": "Yn diogelu’r wefan rhag ymosodiadau a chamddefnydd",
    "limit-requests": "Yn cyfyngu ar ba mor aml y gelwir ar y gwasanaeth",
    "test-storage": "Yn gwirio a yw eich porwr yn derbyn cwcis",
    "count-visitors":
      "Yn adnabod eich porwr ar ymweliadau diweddarach, er mwyn gwahaniaethu rhwng ymwelwyr newydd ac ymwelwyr sy’n dychwelyd",
    "join-visit":
      "Yn cadw tudalennau’r un ymweliad gyda’i gilydd, er mwyn mesur sut y defnyddir y wefan",
    "remember-origin":
      "Yn cofio o ble y daethoch i’r wefan, er mwyn mesur pa ddolenni sy’n arwain ati",
    "watch-use":
      "Yn cofnodi cliciau a symudiadau ar y dudalen, er mwyn gweld sut y caiff ei defnyddio",
    "compare-variants":
      "Yn dangos yr un amrywiad o dudalen i chi bob tro, er mwyn cymharu amrywiadau",
    "ask-survey": "Yn cofio pa arolygon rydych wedi’u gweld neu eu hateb",
    "recognise-for-ads":
      "Yn eich adnabod ar wefannau eraill, er mwyn dangos hysbysebion i chi sy’n cyd-fynd â’r hyn y buoch yn edrych arno",
    "measure-ads": "Yn mesur a ddaeth hysbyseb â chi yma a beth a wnaethoch wedyn",
    "share-ids": "Yn paru dynodwyr rhwng cwmnïau hysbysebu",
    "limit-ads": "Yn cyfyngu ar ba mor aml y gwelwch yr un hysbyseb",
    "identify-contact":
      "Yn cysylltu eich ymweliadau â’r hyn a anfonwch drwy ffurflenni, ar gyfer y tîm gwerthu",
    "play-video": "Yn chwarae’r fideo ac yn cofio ei osodiadau",
    "measure-video": "Yn adnabod eich porwr, er mwyn mesur ac argymell fideos",
    "run-chat": "Yn cadw sgwrs i fynd o un dudalen i’r nesaf",
    "recognise-in-chat":
      "Yn eich adnabod ar ymweliadau diweddarach, er mwyn dangos sgyrsiau cynharach",
    "prevent-fraud": "Yn adnabod y ddyfais, er mwyn atal twyll wrth dalu",
    "run-payment": "Yn cysylltu camau taliad â’i gilydd",
    "trust-device":
      "Yn adnabod y ddyfais hon ar ôl ail gam mewngofnodi, fel na ofynnir am god bob tro",
    "single-sign-on": "Yn eich mewngofnodi i sawl gwasanaeth ar unwaith",
    "remember-account":
      "Yn cofio pa gyfrif a ddefnyddioch ddiwethaf, er mwyn ei awgrymu pan fyddwch yn mewngofnodi",
    "remember-region":
      "Yn cofio eich gwlad neu’ch rhanbarth, er mwyn dangos yr hyn sy’n berthnasol yno",
    "remember-currency": "Yn cofio’r arian cyfred yr hoffech weld prisiau ynddo",
    "remember-appearance": "Yn cofio’r olwg a ddewisoch, megis lliwiau tywyll neu destun mwy",
    "remember-closed": "Yn cofio pa hysbysiadau rydych wedi’u cau, fel na fyddant yn ailymddangos",
    "remember-viewed":
      "Yn cofio’r hyn y buoch yn edrych arno ar y wefan hon, er mwyn ei ddangos i chi eto",
    "remember-wishlist": "Yn cofio’r hyn a roesoch o’r neilltu neu yr hoffech ei gymharu",
    "remember-search":
      "Yn cofio’r hyn y buoch yn chwilio amdano, a sut y cafodd y canlyniadau eu trefnu neu eu hidlo",
    "remember-form": "Yn cadw’r hyn a deipiwch mewn ffurflen nes i chi ei hanfon",
    "remember-place": "Yn cofio ble y stopioch, fel y gallwch barhau o’r fan honno",
    "verify-age": "Yn cofio eich bod wedi cadarnhau eich oedran",
    "count-articles": "Yn cyfrif yr erthyglau a ddarllenwch, hyd at y nifer sydd am ddim",
    "check-subscription": "Yn gwybod beth y mae eich tanysgrifiad yn rhoi mynediad i chi ato",
    "edit-site": "Yn gwasanaethu’r bobl sy’n golygu’r wefan: drafftiau ac offer golygu",
    "deliver-page": "Yn penderfynu pa weinydd neu ba fersiwn o dudalen sy’n eich ateb",
    "speed-up": "Yn cadw rhannau o’r tudalennau ar eich dyfais, fel eu bod yn llwytho’n gyflymach",
    "keep-place-in-line": "Yn cadw eich lle yn y ciw aros pan fydd y wefan yn brysur",
    "count-anonymously": "Yn cyfrif ymweliadau heb eich adnabod",
    "measure-speed": "Yn mesur pa mor gyflym yw’r tudalennau ac a ydynt yn gweithio",
    "report-errors": "Yn adrodd am wallau sy’n digwydd ar y dudalen, fel y gellir eu trwsio",
    "measure-calls":
      "Yn dangos rhif ffôn penodol i chi, er mwyn mesur pa ymweliadau sy’n arwain at alwadau",
    "measure-mailings": "Yn mesur a ddaethoch o neges e-bost, a beth a wnaethoch wedyn",
    "credit-partner":
      "Yn nodi dolen pa bartner a ddaeth â chi yma, fel y telir y partner hwnnw amdani",
    "build-profile":
      "Yn casglu’r hyn a wnewch yma ac mewn mannau eraill mewn proffil, er mwyn cyfathrebu â chi’n unigol",
    "recommend-content":
      "Yn dewis cynnwys neu gynhyrchion sy’n cyd-fynd â’r hyn y buoch yn edrych arno",
    "show-invitation":
      "Yn penderfynu pryd y bydd gwahoddiad, megis ffurflen cylchlythyr, yn agor, ac yn cofio sut y gwnaethoch ymateb iddo",
    "send-notifications": "Yn cofio a ydych am gael hysbysiadau, ac yn eu hanfon i’r porwr hwn",
    "share-page":
      "Yn gadael i chi rannu tudalennau ar rwydweithiau cymdeithasol ac yn cyfrif pa mor aml y cânt eu rhannu",
  },
  functions: {
    authentication: "Dilysu",
    session: "Sesiwn",
    forms: "Diogelu ffurflenni",
    language: "Iaith",
    messages: "Negeseuon",
    choices: "Dewisiadau cwcis",
    settings: "Gosodiadau arddangos",
    comments: "Sylwadau",
    shop: "Siop",
    "load-balancing": "Cydbwyso llwyth",
    security: "Diogelwch",
    statistics: "Mesur cynulleidfa",
    recording: "Astudio defnydd",
    testing: "Cymharu amrywiadau",
    advertising: "Hysbysebu",
    tags: "Rheoli tagiau",
    contacts: "Rheoli cysylltiadau",
    video: "Fideo",
    audio: "Sain",
    maps: "Mapiau",
    fonts: "Ffontiau",
    social: "Rhwydweithiau cymdeithasol",
    chat: "Sgwrs",
    payment: "Talu",
    performance: "Ansawdd technegol",
    partners: "Rhaglen bartneriaid",
    recommendations: "Argymhellion",
    notifications: "Hysbysiadau",
    subscriptions: "Tanysgrifiadau",
    editing: "Golygu’r wefan",
    surveys: "Arolygon",
    invitations: "Gwahoddiadau",
    waiting: "Ciw aros",
    calls: "Mesur galwadau",
    profiles: "Proffiliau ymwelwyr",
    mailings: "Negeseuon e-bost",
    sharing: "Rhannu",
    reviews: "Adolygiadau",
    search: "Chwilio",
    delivery: "Cyflenwi tudalennau",
    tools: "Offer i’r gweithredwyr",
  },
};
