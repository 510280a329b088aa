import { Flex, Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router-dom';
import { useDefinitions } from './api/queries';
import { Waiting } from './components/Frame';
import { HOME } from './permissions';
import { useText } from './text';

const Place = lazy(() => import('./pages/instance/Place'));

/** Somebody came to the empty form by an address: what is made by the workflow alone has no button that leads there. */
const NotByHand = () => {
  const t = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography variant="pi">{t('create.text')}</Typography>
      <Typography tag={Link} to={`${HOME}/launch`} variant="pi" textColor="primary600">
        {t('create.launch')}
      </Typography>
    </Flex>
  );
};

interface SidePanelProps {
  readonly model: string;
  readonly documentId?: string;
}

/** Beside a record that a workflow drives, in the Content Manager: where it stands and who must act. */
export const SidePanel = ({ model, documentId }: SidePanelProps) => {
  const t = useText();
  const definitions = useDefinitions();
  const definition = definitions.data?.data.find(({ uid }) => uid === model);
  if (!definition) return null;
  if (documentId === undefined || documentId === 'create')
    return definition.createdBy === 'engine' ? { title: t('menu'), content: <NotByHand /> } : null;
  return {
    title: t('menu'),
    content: (
      <Suspense fallback={<Waiting />}>
        <Place definition={definition} documentId={documentId} />
      </Suspense>
    ),
  };
};
