const MAX_BATCH = 250;

interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (answer: Out) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets writes that arrive together share one transaction, and so one wait for the disk. What arrives
 * while a batch is being committed makes up the next one. A batch that fails is tried again item by
 * item, so that nobody fails for somebody else's fault.
 *
 * @param commit - stores a batch, all of it or nothing, and answers in the same order
 */
export function groupCommit<In, Out>(
  commit: (batch: readonly In[]) => Promise<readonly Out[]>,
): (item: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = [];
  let running = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      await commitBatch(batch);
    }
    running = false;
  }

  async function commitBatch(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const answers = await commit(batch.map(({ item }) => item));
      for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as Out);
    } catch (error) {
      const [only, ...others] = batch;
      if (others.length === 0) only?.reject(error);
      else for (const one of batch) await commitBatch([one]);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running) return;
      running = true;
      // After this turn of the event loop, so that requests read together are stored together.
      setImmediate(() => void run());
    });
}
