/** Asks again and again until there is an answer; fails after ten seconds. */
export const until = async <T>(
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
): Promise<T> => {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come to pass within ten seconds');
};
