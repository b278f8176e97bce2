import { Button } from "@mantine/core";
import { useLocale } from "../locale.tsx";

/** Leads to a list as a file: every row that matches, not only those on show. */
export function CsvLink({ href }: { readonly href: string }) {
  return (
    <Button component="a" variant="default" href={href} download>
      {useLocale().texts.activity.export}
    </Button>
  );
}
