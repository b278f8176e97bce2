import { draftRegister } from "@glassjar/register";
import { seenItems, thirdPartyHosts } from "../seen.ts";
import type { Report } from "./report.ts";

/** A register drafted from everything that was seen, in English; `glassjar init` takes more wishes. */
export function renderDraft({ run }: Report): string {
  const { host, origin } = new URL(run.url);
  return draftRegister(seenItems(run), {
    origin,
    name: host,
    languages: ["en"],
    hosts: thirdPartyHosts(run),
  });
}
