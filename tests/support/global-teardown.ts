/** Stops the server that the setup started; it removes its own folder. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.testPostgres?.stop();
}
