import type { PlaceholderTexts } from "./texts.ts";

export const fa: PlaceholderTexts = {
  held: "این محتوا از {provider} است. برای نمایش آن، مرورگر شما به {provider} متصل می‌شود که ممکن است اطلاعاتی را روی دستگاه شما ذخیره کند و بخواند.",
  once: "بارگیری برای یک بار",
  always: "بارگیری همیشگی محتوای {provider}",
  policy: "سیاست حریم خصوصی {provider}",
};
