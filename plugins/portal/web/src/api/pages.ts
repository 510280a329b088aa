/** Long lists, page by page. */

interface Page {
  meta: { pagination: { page: number; pageCount: number } };
}

/** Part of each query whose answer comes in pages. */
export const pageByPage = {
  initialPageParam: 1,
  getNextPageParam: ({ meta: { pagination } }: Page): number | undefined =>
    pagination.page < pagination.pageCount ? pagination.page + 1 : undefined,
};

const RECORDS_PAGE = 25;

/** Asks for what is kept beside an appraisal, the newest first. */
export const besideAppraisal = (appraisal: string, page: number) => ({
  filters: { appraisal: { documentId: { $eq: appraisal } } },
  sort: 'date:desc,createdAt:desc',
  'pagination[page]': page,
  'pagination[pageSize]': RECORDS_PAGE,
});
