/** Asks again and again until there is an answer; fails after some seconds. */
export const until = async <T>(
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  seconds = 10,
  every = 100,
): Promise<T> => {
  for (let turn = 0; turn * every < seconds * 1000; turn += 1) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(`it did not come to pass within ${String(seconds)} seconds`);
};
