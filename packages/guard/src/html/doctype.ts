import { latin1 } from "./bytes.ts";

/** Public identifiers of HTML before 4.01 Strict and of other makers (HTML §13.2.6.4.1). */
const OLD =
  /^(?:html$|\+\/\/silmaril|-\/w3c\/dtd html 4\.0 transitional\/en$|-\/\/(?:as|advasoft ltd|ietf|metrius|microsoft|netscape comm\. corp\.|o'reilly and associates|sq|softquad(?: software)?|spyglass|sun microsystems corp\.|w3o|webtechs)\/\/dtd |-\/\/w3c\/\/dtd (?:w3 html\/\/|html (?:3|experimental|4\.0 (?:frameset|transitional)\/\/)))/i;
const OLD_WITHOUT_SYSTEM = /^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//i;
const DOCTYPE =
  /^<!doctype\s+([^\s>]+)\s*(?:public\s*(?:"([^">]*)"|'([^'>]*)')\s*(?:"([^">]*)"|'([^'>]*)')?|system\s*(?:"([^">]*)"|'([^'>]*)'))?/i;

/** Whether a doctype puts the page into quirks mode, where a table does not end a paragraph. */
export function isQuirks(bytes: Uint8Array, from: number, to: number): boolean {
  const found = DOCTYPE.exec(latin1(bytes, from, Math.min(to, from + 1024)));
  if (found?.[1]?.toLowerCase() !== "html") return true;
  const id = found[2] ?? found[3] ?? "";
  const system = found[4] ?? found[5] ?? found[6] ?? found[7];
  if (system?.toLowerCase() === IBM) return true;
  return OLD.test(id) || (system === undefined && OLD_WITHOUT_SYSTEM.test(id));
}

const IBM = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
