import type { ComponentChildren, VNode } from "preact";
import { bundles, siteCss } from "../site/assets.ts";
import { LanguageForm, LanguageLinks } from "./language-picker.tsx";
import type { PageContext } from "./page-context.ts";
import { SignOutForm } from "./forms.tsx";

const versionOf = ({ hash }: { hash: string }) => hash.slice(0, 12);

/** The frame of every page: head, header with the menu, footer with policy, choices and language. */
export function Layout(props: {
  readonly page: PageContext;
  readonly title: string;
  /** One sentence for search engines. */
  readonly description?: string;
  /** Addresses of the same page in each language. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** False on the page that asks by itself: there the banner would only be in the way. */
  readonly gate?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const { page, title, description, alternates, children } = props;
  const { gate = page.version > 0 } = props;
  return (
    <html lang={page.language} dir={page.direction}>
      <Head
        page={page}
        title={title}
        gate={gate}
        description={description}
        alternates={alternates}
      />
      <body>
        <a class="skip" href="#content">
          {page.texts.layout.skip}
        </a>
        <Header page={page} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  );
}

function Head(props: {
  readonly page: PageContext;
  readonly title: string;
  readonly gate: boolean;
  readonly description: string | undefined;
  readonly alternates: Readonly<Record<string, string>> | undefined;
}): VNode {
  const { page, title, gate, description, alternates = {} } = props;
  const { base, nonce, platform, siteName } = page;
  return (
    <head>
      <meta charset="utf-8" />
      {gate && <script src={page.gate} nonce={nonce} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} – ${siteName}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {Object.entries(alternates).map(([language, href]) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
      <link rel="icon" href={`${base}/cookies/icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${base}/cookies/site.css?v=${versionOf(siteCss)}`} />
      {platform && (
        <script src={`/assets/page.js?v=${versionOf(bundles.page)}`} nonce={nonce} defer />
      )}
    </head>
  );
}

function Header({ page }: { page: PageContext }): VNode {
  const { layout } = page.texts;
  const here = page.address.split("?", 1)[0];
  const link = (href: string, label: string) => (
    <li>
      <a href={href} aria-current={href === here ? "page" : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <header class="top">
      <a class="brand" href="/">
        {page.siteName}
      </a>
      <nav aria-label={layout.menu}>
        <ul>
          {link(`${page.base}/cookies`, layout.policy)}
          {link(`${page.base}/cookies/preferences`, layout.preferences)}
          {page.platform && link("/data", page.texts.explorer.title)}
          {page.platform && <AccountLinks page={page} link={link} />}
        </ul>
      </nav>
    </header>
  );
}

function AccountLinks(props: {
  readonly page: PageContext;
  readonly link: (href: string, label: string) => VNode;
}): VNode {
  const { page, link } = props;
  const { layout } = page.texts;
  if (page.platform?.user === undefined) return link("/sign-in", layout.signIn);
  return (
    <>
      {link("/office/", layout.office)}
      {link("/account", layout.account)}
      <li>
        <SignOutForm page={page} />
      </li>
    </>
  );
}

function Footer({ page }: { page: PageContext }): VNode {
  const { texts, base, platform } = page;
  return (
    <footer class="bottom">
      <ul>
        <li>
          <a href={`${base}/cookies`}>{texts.layout.policy}</a>
        </li>
        <li>
          <a href={`${base}/cookies/preferences`} data-jar-open="">
            {texts.layout.manage}
          </a>
        </li>
      </ul>
      {platform ? <LanguageForm page={page} /> : <LanguageLinks page={page} />}
    </footer>
  );
}
