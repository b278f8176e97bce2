/**
 * What `work` gives, or undefined when it fails or takes longer than `milliseconds`. For questions
 * to a page, which may never answer: it can be loading, hanging, or gone.
 */
export async function bounded<Value>(
  work: Promise<Value>,
  milliseconds: number,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
