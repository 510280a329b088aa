import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { printedDocument, type DocumentKind } from '../../api/documents';
import type { Appraisal } from '../../api/shapes';
import { saveFile } from '../../shared/saveFile';
import { Failure } from '../../shared/ui/Failure';
import { Icon } from '../../shared/ui/Icon';

/** The official forms, those that there are by now. */
export const Documents = ({ appraisal }: { appraisal: Appraisal }) => {
  const { t } = useTranslation();
  const { documentId, employee, result, appeal } = appraisal;
  const printing = useMutation({
    mutationFn: (kind: DocumentKind) => printedDocument(documentId, kind),
    onSuccess: (file, kind) =>
      saveFile(file, `${t(`documents.${kind}`)} ${employee?.name ?? ''}`.trim() + '.pdf'),
  });
  const kinds: DocumentKind[] = [
    'target-plan',
    ...(result ? (['evaluation'] as const) : []),
    ...(appeal?.decision ? (['appeal-decision'] as const) : []),
  ];
  return (
    <section className="card" aria-labelledby="documents">
      <h2 id="documents">{t('documents.title')}</h2>
      {printing.error && <Failure error={printing.error} />}
      <div className="buttons">
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="sm"
            variant="default"
            leftSection={<Icon name="file" size={18} />}
            loading={printing.isPending && printing.variables === kind}
            onClick={() => printing.mutate(kind)}
          >
            {t(`documents.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
};
