/** A host name, with the dot some write before it. */
const HOST = /(?<![\w@.-])\.?((?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z]{2,24})(?![\w-])/i;
const WHOLE_HOST = new RegExp(`^(?:https?://)?${HOST.source}/?$`, "i");

/** Longest text a host is looked for in; names of hosts have at most 253 characters. */
const MOST = 300;

/** Whether a text is a host name and nothing else. */
export function isHost(text: string): boolean {
  return text.length <= MOST && WHOLE_HOST.test(text);
}

/** The first host name in a text. */
export function hostIn(text: string): string | undefined {
  return HOST.exec(text.slice(0, MOST))?.[1]?.toLowerCase();
}
