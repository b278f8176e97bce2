import { readTcString, TCF_EVENT } from "../../signals/tc-string.ts";

type TcfApi = (
  command: string,
  version: number,
  callback: (data: { readonly tcString?: unknown } | null, success: boolean) => void,
) => void;

let listening = false;

/** Reads the strings of another CMP in the page and says what they say, once it is there. */
function listen(): void {
  const { __tcfapi: api } = globalThis as { __tcfapi?: TcfApi };
  if (listening || typeof api !== "function") return;
  listening = true;
  api("addEventListener", 2, (data) => {
    if (typeof data?.tcString !== "string" || data.tcString === "") return;
    const detail = readTcString(data.tcString, Date.now());
    document.dispatchEvent(new CustomEvent(TCF_EVENT, { detail }));
  });
}

listen();
addEventListener("DOMContentLoaded", listen);
addEventListener("load", listen);
