/**
 * Sends requests from a process of its own, so that the server has its core to itself: each request once, each
 * connection its share of them. Answers how long all of them took and how many had which status.
 */

export interface Shot {
  path: string;
  method: string;
  body?: unknown;
}

export interface Load {
  url: string;
  bearer: string | null;
  connections: number;
  shots: Shot[];
}

export interface Loaded {
  perSecond: number;
  statuses: Record<string, number>;
}

const shoot = async ({ url, bearer }: Load, { path, method, body }: Shot): Promise<number> => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  await answer.arrayBuffer();
  return answer.status;
};

const run = async (load: Load): Promise<Loaded> => {
  const statuses: Record<string, number> = {};
  const waiting = [...load.shots];
  const connection = async (): Promise<void> => {
    for (let shot = waiting.pop(); shot; shot = waiting.pop()) {
      const status = await shoot(load, shot);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: load.connections }, connection));
  return { perSecond: (load.shots.length * 1000) / (performance.now() - start), statuses };
};

process.on('message', (load: Load) => {
  void run(load).then((loaded) => process.send?.(loaded));
});
