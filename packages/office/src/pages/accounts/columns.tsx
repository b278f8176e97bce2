import { Button } from "@mantine/core";
import type { Account } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";

/** The columns of the list of accounts. */
export function useAccountColumns(onManage: (account: Account) => void): Column<Account>[] {
  const { texts, format } = useLocale();
  const words = texts.people;
  return [
    { header: words.email, sort: "email", cell: ({ email }) => <Ltr>{email}</Ltr> },
    {
      header: words.inInstallation,
      cell: ({ role }) => (role === "administrator" ? words.ofInstallation : words.member),
    },
    {
      header: words.sites,
      cell: ({ sites }) =>
        Object.entries(sites).map(([site, role]) => (
          <div key={site}>
            <Ltr>{site}</Ltr>: {words.roles[role]}
          </div>
        )),
    },
    {
      header: texts.accounts.state,
      cell: ({ disabled }) => (
        <Verdict tone={disabled ? "mild" : "plain"}>
          {disabled ? texts.accounts.closed : texts.accounts.open}
        </Verdict>
      ),
    },
    { header: words.since, sort: "since", cell: ({ createdAt }) => format.day(createdAt) },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: (account) => (
        <Button
          variant="default"
          size="xs"
          aria-label={`${texts.accounts.manage}: ${account.email}`}
          onClick={() => onManage(account)}
        >
          {texts.accounts.manage}
        </Button>
      ),
    },
  ];
}
