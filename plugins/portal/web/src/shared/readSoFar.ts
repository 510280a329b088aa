interface Pages<T> {
  data?: { pages: { data: T[]; meta: { pagination: { total: number } } }[] } | undefined;
}

/** The pages of a list that were read so far as one, and how many there are in all. */
export const readSoFar = <T>({ data }: Pages<T>): { list: T[]; total: number; left: number } => {
  const list = data?.pages.flatMap((page) => page.data) ?? [];
  const total = data?.pages[0]?.meta.pagination.total ?? 0;
  return { list, total, left: total - list.length };
};
