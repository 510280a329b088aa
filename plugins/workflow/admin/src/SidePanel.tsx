import { lazy, Suspense } from 'react';
import { useDefinitions } from './api/queries';
import { Waiting } from './components/Frame';
import { useText } from './text';

const Place = lazy(() => import('./pages/instance/Place'));

interface SidePanelProps {
  readonly model: string;
  readonly documentId?: string;
}

/** Beside a record that a workflow drives, in the Content Manager: where it stands and who must act. */
export const SidePanel = ({ model, documentId }: SidePanelProps) => {
  const t = useText();
  const definitions = useDefinitions();
  const definition = definitions.data?.data.find(({ uid }) => uid === model);
  if (!definition || documentId === undefined || documentId === 'create') return null;
  return {
    title: t('menu'),
    content: (
      <Suspense fallback={<Waiting />}>
        <Place definition={definition} documentId={documentId} />
      </Suspense>
    ),
  };
};
