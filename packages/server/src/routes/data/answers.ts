import type { PublishedSite } from "../../site/published-site.ts";

const MAX_ANSWERS = 200;
const MAX_LENGTH = 64 * 1024;

/** What was answered about a published version, which never changes. */
export interface Answers {
  /** The answer to a question, made where it was not asked before. */
  get(
    site: PublishedSite,
    question: readonly unknown[],
    make: () => Promise<string>,
  ): Promise<string>;
}

/** Remembers up to 200 answers about each published version, of up to 64 Ki characters. */
export function createAnswers(): Answers {
  const known = new WeakMap<PublishedSite, Map<string, string>>();
  return {
    async get(site, question, make) {
      const answers = known.get(site) ?? new Map<string, string>();
      known.set(site, answers);
      const key = JSON.stringify(question);
      const before = answers.get(key);
      if (before !== undefined) return before;
      const answer = await make();
      if (answers.size >= MAX_ANSWERS) answers.clear();
      if (answer.length <= MAX_LENGTH) answers.set(key, answer);
      return answer;
    },
  };
}
