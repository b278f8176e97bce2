import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import { parseCookies } from "../django/cookies.ts";

/** A client that keeps cookies and fills in forms, as a browser without JavaScript would. */
export interface BrowserSession {
  readonly cookies: Map<string, string>;
  get(url: string, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  /** Sends a form as the page it stands on would: with the page's hidden token. */
  submit(page: string, action: string, fields: Fields): Promise<LightMyRequestResponse>;
  send(options: InjectOptions): Promise<LightMyRequestResponse>;
}

/** The fields of a form; a list is a field that occurs several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The host and origin the client speaks to. */
export const HOST = "jar.example";
export const ORIGIN = `http://${HOST}`;

/** A client of an application, with a cookie jar of its own; `origin` is what its forms come from. */
export function browserSession(app: FastifyInstance, origin = ORIGIN): BrowserSession {
  const cookies = new Map<string, string>();
  const send = async (options: InjectOptions) => {
    const response = await app.inject({
      ...options,
      headers: {
        host: HOST,
        accept: "text/html",
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...options.headers,
      },
    });
    keep(cookies, [response.headers["set-cookie"] ?? []].flat());
    return response;
  };
  const get = (url: string, headers = {}) => send({ url, headers });
  return {
    cookies,
    send,
    get,
    async submit(page, action, fields) {
      const token = hiddenToken((await get(page)).body);
      return send({
        method: "POST",
        url: action,
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        payload: formBody({
          ...(token === undefined ? {} : { csrfmiddlewaretoken: token }),
          ...fields,
        }),
      });
    },
  };
}

/** Fields as the body of a form. */
export function formBody(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value]),
  );
  return new URLSearchParams(pairs).toString();
}

function hiddenToken(html: string): string | undefined {
  return /name="csrfmiddlewaretoken" value="(\w+)"/.exec(html)?.[1];
}

function keep(cookies: Map<string, string>, headers: readonly string[]): void {
  for (const header of headers) {
    const [pair = ""] = header.split(";", 1);
    const [[name, value] = ["", ""]] = parseCookies(pair);
    if (/Max-Age=0(;|$)/.test(header)) cookies.delete(name);
    else cookies.set(name, value);
  }
}
