import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** How many are left. */
  left: number;
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** The next page of a long list, below it. */
export const More = ({ left, query: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) => {
  const { t } = useTranslation();
  if (!hasNextPage) return null;
  return (
    <Button
      className="next-page"
      variant="default"
      loading={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {t('more', { count: left })}
    </Button>
  );
};
