import type { BannerLocale } from "./texts.ts";

export const cy: BannerLocale = {
  direction: "ltr",
  texts: {
    title: "Cwcis ar wefan {site}",
    who: "Mae {controller} yn gofyn am eich cydsyniad i storio gwybodaeth ar eich dyfais a’i darllen at y dibenion hyn:",
    how: "Gallwch dderbyn popeth, gwrthod popeth, neu ddewis. Os byddwch yn gwrthod, bydd y wefan yn dal i weithio; bydd yr hyn a wrthodwch, megis cynnwys gan ddarparwyr eraill, yn aros wedi’i ddiffodd.",
    withdraw:
      "Gallwch newid eich dewis neu ei dynnu’n ôl ar unrhyw adeg o dan “Dewisiadau cwcis” ar bob tudalen. Byddwn yn ei gofio am 6\u00a0mis, beth bynnag fo’ch penderfyniad.",
    gpc: "Mae eich porwr yn anfon y signal Global Privacy Control. Rydym yn ei barchu: ni chaiff dim ei rannu na’i ddefnyddio ar gyfer hysbysebu.",
    informs:
      "Mae {controller} yn storio gwybodaeth ar eich dyfais ac yn ei darllen at y dibenion hyn:",
    optOutHow:
      "Mae hyn ymlaen oni bai eich bod yn gwrthwynebu. Gallwch ddiffodd popeth, derbyn popeth, neu ddewis. Os byddwch yn gwrthwynebu, bydd y wefan yn dal i weithio.",
    optOut: "Diffodd popeth",
    optOutHonoured:
      "Rydym yn parchu eich gwrthwynebiad: mae eich porwr yn anfon y signal Global Privacy Control.",
    noticeHow: "Does dim angen i chi wneud dim. Gallwch ddiffodd yr hyn nad ydych ei eisiau.",
    understood: "Iawn",
    change: "Gallwch newid hyn ar unrhyw adeg o dan “Dewisiadau cwcis” ar bob tudalen.",
    added:
      "Newydd ers eich dewis diwethaf: {services}. Bydd yr hyn a benderfynoch o’r blaen yn aros fel y mae.",
    policy: "Polisi cwcis",
    privacyPolicy: "Polisi preifatrwydd",
    accept: "Derbyn popeth",
    reject: "Gwrthod popeth",
    choose: "Dewis",
    save: "Cadw fy newis",
    close: "Cau heb newid dim",
    preferences: "Dewisiadau cwcis",
    preferencesIntro:
      "Trowch ymlaen yr hyn rydych yn ei ganiatáu. Ni fydd dim yn newid nes i chi gadw eich dewis.",
    alwaysOn: "Ymlaen bob amser",
    saved: "Mae eich dewis wedi’i gadw.",
  },
  placeholder: {
    held: "Daw’r cynnwys hwn gan {provider}. I’w ddangos, mae eich porwr yn cysylltu â {provider}, a all storio a darllen gwybodaeth ar eich dyfais.",
    once: "Llwytho unwaith",
    always: "Llwytho cynnwys gan {provider} bob amser",
    policy: "Polisi preifatrwydd {provider}",
  },
  categories: {
    necessary: {
      name: "Angenrheidiol",
      description: "Yr hyn na all y wefan weithio hebddo, neu’r hyn y gofynnoch amdano.",
    },
    preferences: {
      name: "Dewisiadau personol",
      description: "Yn cofio sut yr hoffech i’r wefan edrych ac ymddwyn.",
    },
    statistical: {
      name: "Ystadegau",
      description: "Yn dangos pa dudalennau sy’n cael eu defnyddio, er mwyn gwella’r wefan.",
    },
    marketing: {
      name: "Marchnata a chynnwys trydydd parti",
      description:
        "Cynnwys a hysbysebion gan ddarparwyr eraill, a allai eich dilyn o’r naill wefan i’r llall.",
    },
  },
};
