import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const STEPS = [1, 2, 3];

/** What somebody does as; in the order in which it is explained. */
const KINDS: { kind: string; roles: string[] }[] = [
  { kind: 'appraiser', roles: ['appraiser'] },
  { kind: 'superior', roles: ['appraiserSuperior', 'appointingAuthority'] },
  { kind: 'team', roles: ['performanceTeam'] },
  { kind: 'peer', roles: ['peer'] },
];

const rememberedAs = (kind: string): string => `kinerja.guide.${kind}`;

/** At the first visit in a role: three sentences on how it goes. Closed for good by a press; then the next role's. */
export const Guide = ({ roles }: { roles: string[] }) => {
  const { t } = useTranslation();
  const [closed, setClosed] = useState<string[]>([]);
  const mine = KINDS.filter((one) => one.roles.some((role) => roles.includes(role))).map(({ kind }) => kind);
  const kind = [...mine, 'employee'].find(
    (one) => !closed.includes(one) && localStorage.getItem(rememberedAs(one)) === null,
  );
  if (kind === undefined) return null;
  const close = () => {
    localStorage.setItem(rememberedAs(kind), 'closed');
    setClosed([...closed, kind]);
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
