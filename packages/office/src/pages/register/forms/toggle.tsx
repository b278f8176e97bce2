import { Button } from "@mantine/core";

/** Turns a value into its other form. */
export function Toggle(props: {
  readonly label: string;
  /** Names the value for those who cannot see what the button stands beside. */
  readonly about: string;
  readonly onClick: () => void;
}) {
  const { label, about, onClick } = props;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      ms="xs"
      onClick={onClick}
      aria-label={`${label}: ${about}`}
    >
      {label}
    </Button>
  );
}
