import { Button, Menu, Text } from "@mantine/core";
import { useId } from "react";
import { Link } from "wouter";
import { useMe } from "../api/queries.ts";
import { useLocale } from "../locale.tsx";

/** Who is signed in, the way to the front office, and the way out. */
export function AccountMenu() {
  const { texts } = useLocale();
  const form = useId();
  const me = useMe().data;
  if (!me) return null;
  return (
    <>
      <form id={form} method="post" action="/sign-out" hidden>
        <input type="hidden" name="csrfmiddlewaretoken" value={me.csrfToken} />
      </form>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            px="sm"
            maw="12rem"
            aria-label={`${texts.shell.account}: ${me.email}`}
          >
            <Text truncate inherit lh={1.4}>
              {me.email}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label c="dimmed">
            {texts.shell.signedInAs}
            <br />
            <bdi>{me.email}</bdi>
          </Menu.Label>
          <Menu.Item component={Link} href="/account">
            {texts.shell.myAccount}
          </Menu.Item>
          <Menu.Item component={Link} href="/sessions">
            {texts.shell.sessions}
          </Menu.Item>
          <Menu.Item component="a" href="/">
            {texts.shell.frontOffice}
          </Menu.Item>
          <Menu.Item type="submit" form={form} closeMenuOnClick={false}>
            {texts.shell.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
