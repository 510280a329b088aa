import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { Failure, useFigures, Waiting, useFocusBack } from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import { useUses, type LibraryIndicator } from './queries';

interface UsesDialogProps {
  readonly indicator: LibraryIndicator;
  readonly onClose: () => void;
}

/** Where an indicator is in use: positions that take it over, and appraisals that did. */
export const UsesDialog = ({ indicator, onClose }: UsesDialogProps) => {
  useFocusBack();
  const t = useText();
  return (
    <Modal.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header closeLabel={t('close')}>
          <Modal.Title>{indicator.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Uses documentId={indicator.documentId} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

const Uses = ({ documentId }: { readonly documentId: string }) => {
  const t = useText();
  const { number } = useFigures();
  const { data, error, isError } = useUses(documentId);
  if (isError) return <Failure error={error} />;
  if (!data) return <Waiting />;
  const { positions, positionCount, cycles } = data.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <div>
        <Typography tag="h2" variant="delta">
          {t('uses.positions', { count: positionCount })}
        </Typography>
        <ul>
          {positions.map((position) => (
            <li key={position.documentId}>
              <Typography
                tag={Link}
                to={`/content-manager/collection-types/api::position.position/${position.documentId}`}
                textColor="primary600"
              >
                {position.name}
              </Typography>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Typography tag="h2" variant="delta">
          {t('uses.cycles')}
        </Typography>
        <ul>
          {cycles.map((cycle) => (
            <li key={cycle.documentId}>
              <Typography>
                {t('uses.appraisals', { cycle: cycle.name, count: number(cycle.appraisals) })}
              </Typography>
            </li>
          ))}
        </ul>
      </div>
    </Flex>
  );
};
