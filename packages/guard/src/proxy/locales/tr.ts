import type { FaultTexts } from "./texts.ts";

/** Turkish. */
export const tr: FaultTexts = {
  "body-too-large": {
    title: "Gönderilen veri çok büyük",
    text: "Site tek seferde bu kadar veriyi kabul etmiyor.",
  },
  "edge-fault": {
    title: "Bu sayfa görüntülenemiyor",
    text: "Siteye ulaşılmadan önce bir hata oluştu. Hiçbir şey iletilmedi.",
  },
  "method-refused": {
    title: "Yönteme izin verilmiyor",
    text: "Site bu yönteme yanıt vermez.",
  },
  "request-malformed": {
    title: "İstek okunamıyor",
    text: "İsteğin adresi veya ana bilgisayar adı hatalı.",
  },
  "request-too-long": {
    title: "Adres çok uzun",
    text: "Site en fazla 8.192 karakterlik adresleri kabul eder.",
  },
  "upstream-down": {
    title: "Site yanıt vermiyor",
    text: "Bu adresin arkasındaki sunucuya ulaşılamıyor. Lütfen biraz sonra yeniden deneyin.",
  },
  "upstream-malformed": {
    title: "Site okunamayan bir yanıt verdi",
    text: "Bu adresin arkasındaki sunucu geçerli olmayan bir yanıt gönderdi. Lütfen biraz sonra yeniden deneyin.",
  },
  "upstream-timeout": {
    title: "Sitenin yanıt vermesi çok uzun sürüyor",
    text: "Bu adresin arkasındaki sunucu zamanında yanıt vermedi. Lütfen biraz sonra yeniden deneyin.",
  },
};
