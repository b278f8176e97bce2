/** One of several words to choose from, with what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
}
