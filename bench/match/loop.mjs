/** A loop that puts every look-up to `find` and counts the hits, so that no answer goes unused. */
export const createLoop = (find) => (kinds, spelt) => {
  let hits = 0;
  for (let at = 0; at < spelt.length; at++) if (find(kinds[at], spelt[at]) !== undefined) hits++;
  return hits;
};
