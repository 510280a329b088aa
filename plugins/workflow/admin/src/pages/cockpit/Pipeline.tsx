import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DefinitionInfo, StateStanding } from '../../api/contracts';
import { Card } from '../../components/Card';
import { Chip } from '../../components/Chip';
import { Notice } from '../../components/Notice';
import { useFigures, useText } from '../../text';
import type { Select, Selection } from './selection';

const Row = styled.ol`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
  gap: 1.2rem;
`;

const State = styled.button`
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
  width: 100%;
  height: 100%;
  padding: 1.6rem;
  text-align: left;
  color: inherit;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const Bar = styled.span<{ $share: number; $late: number }>`
  display: block;
  height: 0.6rem;
  margin-top: auto;
  border-radius: 0.3rem;
  background: linear-gradient(
    to right,
    ${({ theme }) => theme.colors.danger600} ${({ $late }) => $late * 100}%,
    ${({ theme }) => theme.colors.primary600} ${({ $late }) => $late * 100}% ${({ $share }) => $share * 100}%,
    ${({ theme }) => theme.colors.neutral200} ${({ $share }) => $share * 100}%
  );
`;

interface PipelineProps {
  readonly definition: DefinitionInfo;
  readonly standing: StateStanding[];
  readonly selected: Selection;
  readonly select: Select;
}

/** How many stand in each state, what share that is, since when, and how many of them are overdue. */
export const Pipeline = ({ definition, standing, selected, select }: PipelineProps) => {
  const t = useText();
  const { number, percent } = useFigures();
  const total = standing.reduce((sum, { instances }) => sum + instances, 0);
  const overdue = standing.reduce((sum, row) => sum + row.overdue, 0);
  const place = ({ state }: StateStanding) => {
    const index = definition.order.indexOf(state.split('+')[0] ?? state);
    return index === -1 ? definition.order.length : index;
  };
  const states = [...standing].sort((a, b) => place(a) - place(b));
  return (
    <Card
      title={t('pipeline.title')}
      hint={t('pipeline.hint', { total: number(total) })}
      actions={
        overdue > 0 ? (
          <Button
            variant="danger-light"
            onClick={() => select({ overdue: 'true', state: null, unit: null, page: null })}
          >
            {t('pipeline.overdue', { count: number(overdue) })}
          </Button>
        ) : null
      }
    >
      {states.length === 0 ? <Notice kind="neutral">{t('pipeline.nobody')}</Notice> : null}
      <Row>
        {states.map((row) => (
          <li key={row.state}>
            <State
              type="button"
              aria-pressed={selected.state === row.state && selected.unit === null}
              onClick={() => select({ state: row.state, unit: null, overdue: null, page: null })}
            >
              <Typography variant="sigma" textColor="neutral600">
                {row.label}
              </Typography>
              <Flex gap={2} alignItems="baseline" wrap="wrap">
                <Typography variant="alpha">{number(row.instances)}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {percent(row.instances / total)}
                </Typography>
                {row.overdue > 0 ? (
                  <Chip kind="danger">{t('pipeline.late', { count: number(row.overdue) })}</Chip>
                ) : null}
              </Flex>
              <Typography variant="pi" textColor="neutral600">
                {t('pipeline.median', { days: row.medianDays })}
              </Typography>
              <Bar $share={row.instances / total} $late={row.overdue / total} aria-hidden="true" />
            </State>
          </li>
        ))}
      </Row>
    </Card>
  );
};
