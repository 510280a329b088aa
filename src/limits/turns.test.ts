import { setTimeout as delay } from 'node:timers/promises';
import { Turns } from './turns';

describe('turns', () => {
  it('lets one at a time through per key, in the order of arrival', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      log.push(`${name} in`);
      await delay(milliseconds);
      log.push(`${name} out`);
    };
    await Promise.all([
      turns.take('k', work('a', 20)),
      turns.take('k', work('b', 1)),
      turns.take('k', work('c', 1)),
    ]);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('goes on after a failure, and passes it to its own caller alone', async () => {
    const turns = new Turns();
    const failing = turns.take('k', () => Promise.reject(new Error('wrong')));
    const next = turns.take('k', () => Promise.resolve('right'));
    await expect(failing).rejects.toThrow('wrong');
    await expect(next).resolves.toBe('right');
  });

  it('makes nobody wait for another key', async () => {
    const turns = new Turns();
    const slow = turns.take('a', () => delay(50, 'slow'));
    await expect(Promise.race([slow, turns.take('b', () => Promise.resolve('fast'))])).resolves.toBe('fast');
    await slow;
  });
});
