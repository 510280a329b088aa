import { watchNpm } from './parents';

type Closer = () => Promise<void>;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LONGEST_SHUTDOWN = 20_000;

/**
 * The one place that ends the process: on a signal, or when npm (or its shell) is gone, it closes what was opened in
 * the opposite order, and exits.
 */
export class Lifetime {
  readonly #closers: Closer[] = [];
  #ending: Promise<never> | undefined;

  constructor() {
    this.takeSignals();
    const npmIsThere = watchNpm();
    setInterval(() => {
      if (!npmIsThere()) void this.end(0);
    }, 500).unref();
  }

  /** Names what has to be closed at the end; the last one named is closed first. */
  onEnd(close: Closer): void {
    this.#closers.push(close);
  }

  get isEnding(): boolean {
    return this.#ending !== undefined;
  }

  /**
   * Makes this the only listener to signals. To be called again after `createStrapi`, which adds its own (they exit
   * before the database has stopped), and after `strapi.destroy`, which removes everybody's.
   */
  takeSignals(): void {
    for (const signal of SIGNALS) {
      process.removeAllListeners(signal);
      process.on(signal, () => void this.end(0));
    }
  }

  /** Closes everything and exits; further calls wait for the first. */
  end(code: number): Promise<never> {
    this.#ending ??= this.#close(code);
    return this.#ending;
  }

  async #close(code: number): Promise<never> {
    const impatient = setTimeout(() => process.exit(1), LONGEST_SHUTDOWN);
    for (const close of this.#closers.reverse()) {
      await close().catch((error: unknown) => {
        console.error(error);
      });
      this.takeSignals();
    }
    clearTimeout(impatient);
    process.exit(code);
  }
}
