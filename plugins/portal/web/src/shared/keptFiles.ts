/** Files that wait for the network beside an entry of the outbox. They are too large for the storage of texts. */

const DATABASE = 'kinerja';
const FILES = 'files';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The files on this device can’t be read'));
  });

const inFiles = async <T>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(FILES);
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(FILES, mode).objectStore(FILES)));
  } finally {
    database.close();
  }
};

export const keepFiles = (key: string, files: File[]): Promise<unknown> =>
  inFiles('readwrite', (store) => store.put(files, key));

export const keptFiles = async (key: string): Promise<File[]> =>
  ((await inFiles('readonly', (store) => store.get(key))) as File[] | undefined) ?? [];

export const forgetFiles = (key: string): Promise<unknown> =>
  inFiles('readwrite', (store) => store.delete(key));
