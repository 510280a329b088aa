import { Button, Flex, Typography } from '@strapi/design-system';
import type { Pagination } from '../api/contracts';
import { useFigures, useText } from '../text';

interface PagerProps {
  readonly pagination: Pagination;
  readonly onPage: (page: number) => void;
}

/** Leads from page to page, and says how many there are. */
export const Pager = ({ pagination: { page, pageCount, total }, onPage }: PagerProps) => {
  const t = useText();
  const { number } = useFigures();
  return (
    <Flex
      tag="nav"
      aria-label={t('pager.label')}
      justifyContent="space-between"
      gap={4}
      wrap="wrap"
      paddingTop={4}
    >
      <Typography variant="pi" textColor="neutral600">
        {t('pager.of', { page: number(page), pages: number(Math.max(1, pageCount)), total: number(total) })}
      </Typography>
      <Flex gap={2}>
        <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {t('pager.previous')}
        </Button>
        <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
          {t('pager.next')}
        </Button>
      </Flex>
    </Flex>
  );
};
