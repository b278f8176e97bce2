import { createTransport } from "nodemailer";

/** A message in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends e-mail. */
export interface Mailer {
  /** @throws Error when the message could not be handed over. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Where mail is handed over, and whom it comes from. */
export interface MailOptions {
  /** `smtp://user:password@host:587`, or `smtps:` for TLS from the first byte. */
  readonly server: string;
  /** The sender, such as `Town <jar@town.example>`. */
  readonly from: string;
}

const TIMEOUT_MS = 10_000;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A {@link Mailer} over SMTP. Between hosts it insists on TLS: links to reset passwords are secrets. */
export function createMailer({ server, from }: MailOptions): Mailer {
  const isHere = LOOPBACK.has(new URL(server).hostname);
  const transport = createTransport({
    url: server,
    requireTLS: !isHere,
    ignoreTLS: isHere,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Texts are ours alone: nothing is read from files or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}
