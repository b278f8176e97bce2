import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tempFolder } from "./folders.ts";

/** A key and a certificate of its own for a host, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate that is good for a day and that nobody vouches for. Needs `openssl`. */
export async function makeCertificate(host: string): Promise<Certificate> {
  const folder = await tempFolder();
  const file = (name: string) => join(folder.path, name);
  execFileSync(
    "openssl",
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=${host}
     -addext subjectAltName=DNS:${host} -keyout ${file("key.pem")} -out ${file("cert.pem")}`.split(
      /\s+/,
    ),
    { stdio: "ignore" },
  );
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => readFileSync(file(name), "utf8"));
  await folder.remove();
  return { key: key ?? "", cert: cert ?? "" };
}
