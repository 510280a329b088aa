import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const STEPS = [1, 2, 3];

/** At the first visit in a role: three sentences on how it goes. Closed for good by a press. */
export const Guide = ({ appraises }: { appraises: boolean }) => {
  const { t } = useTranslation();
  const kind = appraises ? 'appraiser' : 'employee';
  const remembered = `kinerja.guide.${kind}`;
  const [closed, setClosed] = useState<string | null>(null);
  if (closed === kind || localStorage.getItem(remembered) !== null) return null;
  const close = () => {
    localStorage.setItem(remembered, 'closed');
    setClosed(kind);
  };
  return (
    <aside className="card guide" aria-labelledby="guide">
      <h2 id="guide">{t(`guide.${kind}.title`)}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`guide.${kind}.${step}`)}</li>
        ))}
      </ol>
      <Button size="sm" variant="default" onClick={close}>
        {t('guide.close')}
      </Button>
    </aside>
  );
};
