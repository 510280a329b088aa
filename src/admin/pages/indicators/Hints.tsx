import { Button, Flex, Typography } from '@strapi/design-system';
import { Card, useFigures } from '../../../../plugins/workflow/admin/src/public';
import { useText, useWord } from '../text';
import { useSummary } from './queries';

interface HintsProps {
  readonly chosen: string | null;
  readonly choose: (hint: string | null) => void;
}

/** What could be better about the library, and how often: each leads to those that it is about. */
export const Hints = ({ chosen, choose }: HintsProps) => {
  const t = useText();
  const word = useWord();
  const { number } = useFigures();
  const summary = useSummary();
  if (!summary.data) return null;
  const { total, active, families, hints } = summary.data.data;
  const found = hints.filter(({ indicators }) => indicators > 0);
  return (
    <Card
      title={t('indicators.quality')}
      hint={[
        t('indicators.counts', { total: number(total), active: number(active) }),
        ...families
          .filter(({ family }) => family !== null)
          .map(({ family, indicators }) => `${word(String(family))} ${number(indicators)}`),
      ].join(' · ')}
    >
      {found.length === 0 ? (
        <Typography>{t('indicators.fine')}</Typography>
      ) : (
        <Flex gap={2} wrap="wrap">
          {found.map(({ code, message, fix, indicators }) => (
            <Button
              key={code}
              variant={chosen === code ? 'default' : 'tertiary'}
              aria-pressed={chosen === code}
              title={fix}
              onClick={() => choose(chosen === code ? null : code)}
            >
              {`${message} (${number(indicators)})`}
            </Button>
          ))}
        </Flex>
      )}
    </Card>
  );
};
