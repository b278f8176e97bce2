import type { PlaceholderTexts } from "./texts.ts";

export const mt: PlaceholderTexts = {
  held: "Dan il-kontenut ġej minn {provider}. Biex jintwera, il-browser tiegħek jikkonnettja ma’ {provider}, li jista’ jaħżen u jaqra informazzjoni fuq it-tagħmir tiegħek.",
  once: "Tella’ darba",
  always: "Dejjem tella’ kontenut minn {provider}",
  policy: "Il-politika tal-privatezza ta’ {provider}",
};
