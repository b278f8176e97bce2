import type { PlaceholderTexts } from "./texts.ts";

export const cy: PlaceholderTexts = {
  held: "Daw’r cynnwys hwn gan {provider}. I’w ddangos, mae eich porwr yn cysylltu â {provider}, a all storio a darllen gwybodaeth ar eich dyfais.",
  once: "Llwytho unwaith",
  always: "Llwytho cynnwys gan {provider} bob amser",
  policy: "Polisi preifatrwydd {provider}",
};
