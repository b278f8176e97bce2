/** What a page says when it honours Global Privacy Control; the name of the signal is the same in every language. */
const HONOURED =
  /global privacy control|\bgpc\b|opt[- ]?out (request|preference|signal)s?( signal)?( (is|was|has been))? honou?red/i;

/** Whether a text says that the signal arrived. */
export function saysGpc(text: string): boolean {
  return HONOURED.test(text);
}
