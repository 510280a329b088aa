/** The last so many answers, the one unused longest forgotten first. */
export class Remembered<K, V> {
  readonly #answers = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const answer = this.#answers.get(key);
    if (answer !== undefined) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  set(key: K, answer: V): void {
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.most && oldest !== undefined) this.#answers.delete(oldest);
  }
}
