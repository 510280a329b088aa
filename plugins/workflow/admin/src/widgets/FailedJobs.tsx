import { Widget } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { useFailures } from '../api/queries';
import { useFigures, useText } from '../text';

/** On the home page: how many effects and other jobs have failed. */
const FailedJobs = () => {
  const t = useText();
  const { number } = useFigures();
  const failures = useFailures();
  if (failures.isError) return <Widget.Error />;
  if (!failures.data) return <Widget.Loading />;
  const { total } = failures.data.meta.pagination;
  if (total === 0) return <Widget.NoData>{t('failures.none')}</Widget.NoData>;
  return <Typography variant="beta">{t('widget.failed', { count: number(total) })}</Typography>;
};

export default FailedJobs;
