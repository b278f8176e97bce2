import type { PlaceholderTexts } from "./texts.ts";

export const tr: PlaceholderTexts = {
  held: "Bu içerik {provider} tarafından sağlanıyor. Gösterilmesi için tarayıcınız {provider} ile bağlantı kurar; {provider} cihazınızda bilgi saklayabilir ve okuyabilir.",
  once: "Bir kez yükle",
  always: "{provider} içeriğini her zaman yükle",
  policy: "{provider} gizlilik politikası",
};
