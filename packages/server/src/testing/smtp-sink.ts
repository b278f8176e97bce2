import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

/** A message as it arrived. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, as sent. */
  readonly raw: string;
  /** The body in plain text. */
  readonly text: string;
}

/** A mail server that keeps what it gets; the test's end stops it. */
export interface SmtpSink {
  /** `smtp://127.0.0.1:port`. */
  readonly address: string;
  readonly received: readonly Received[];
  /** The next message, one that came meanwhile included. */
  next(): Promise<Received>;
}

/** Starts a {@link SmtpSink}. */
export async function smtpSink(): Promise<SmtpSink> {
  const received: Received[] = [];
  const waiting: ((mail: Received) => void)[] = [];
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const { mailFrom, rcptTo } = session.envelope;
        const mail: Received = {
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw,
          text: bodyOf(raw),
        };
        received.push(mail);
        const first = waiting.shift();
        if (first) {
          taken++;
          first(mail);
        }
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return {
    address: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    next() {
      const ready = received[taken];
      if (!ready) return new Promise((resolve) => waiting.push(resolve));
      taken++;
      return Promise.resolve(ready);
    },
  };
}

function bodyOf(raw: string): string {
  const at = raw.indexOf("\r\n\r\n");
  const body = raw.slice(at + 4);
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(raw.slice(0, at))?.[1];
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  return encoding === "quoted-printable" ? fromQuotedPrintable(body) : body;
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
