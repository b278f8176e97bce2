/**
 * What `work` gives, or undefined when it takes longer than `milliseconds`. For questions to a
 * page, which may never answer: it can be loading, busy for ever, or gone.
 */
export async function inTime<Value>(
  work: Promise<Value>,
  milliseconds: number,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** As {@link inTime}; undefined also when the work fails. */
export async function bounded<Value>(
  work: Promise<Value>,
  milliseconds: number,
): Promise<Value | undefined> {
  return inTime(
    work.catch(() => undefined),
    milliseconds,
  );
}
