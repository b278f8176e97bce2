import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useMe, useSites } from "../api/queries.ts";
import { useLocale } from "../locale.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { Brand } from "./brand.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { sectionsOf, siteIn } from "./sections.ts";
import classes from "./shell.module.css";
import { SitePicker } from "./site-picker.tsx";

/** The frame of every page: skip link, header, sections of the site, content. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { texts } = useLocale();
  const [path] = useLocation();
  const sites = useSites().data?.results ?? [];
  const site = siteIn(path) ?? sites[0]?.id;
  return (
    <div className={classes["shell"]}>
      <a className={classes["skip"]} href="#content">
        {texts.shell.skip}
      </a>
      <header className={classes["header"]}>
        <Brand />
        {site !== undefined && <SitePicker site={site} sites={sites} />}
        <Group gap="xs" ms="auto" wrap="nowrap">
          <LanguageMenu />
          <AccountMenu />
        </Group>
      </header>
      <Sections site={site} path={path} />
      <main id="content" tabIndex={-1} className={classes["main"]}>
        {children}
      </main>
    </div>
  );
}

function Sections({ site, path }: { readonly site: string | undefined; readonly path: string }) {
  const { texts } = useLocale();
  const me = useMe().data;
  const permissions = (site === undefined ? undefined : me?.sites[site]?.permissions) ?? [];
  const own = site === undefined ? [] : sectionsOf(site, path, texts.shell, permissions);
  const ofInstallation = [
    { href: "/sites", label: texts.shell.sites, current: path === "/sites" },
    ...(me?.role === "administrator"
      ? [{ href: "/accounts", label: texts.accounts.title, current: path === "/accounts" }]
      : []),
  ];
  return (
    <nav className={classes["nav"]} aria-label={texts.shell.navigation}>
      <ul>
        {[...own, ...ofInstallation].map(({ href, label, current }) => (
          <li key={href} className={href === "/sites" ? classes["apart"] : undefined}>
            <Link href={href} aria-current={current ? "page" : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
