import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Chip, DataTable, Notice } from '../../../../plugins/workflow/admin/src/public';
import { useText } from '../text';
import { PREDICATES, type Board, type Distribution, type Rule } from './queries';

const Share = styled.div<{ $percent: number }>`
  width: ${({ $percent }) => $percent}%;
  min-width: ${({ $percent }) => ($percent > 0 ? '2px' : 0)};
  height: 0.8rem;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.primary600};
`;

interface DistributionsProps {
  readonly board: Board;
  /** What would be; null while nothing is supposed. */
  readonly then: Distribution | null;
}

/** The predicates as they are and as they would be, beside what the guide asks of each. */
export const Distributions = ({ board, then }: DistributionsProps) => {
  const t = useText();
  const shown = then ?? board.now;
  const said = useRule();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <DataTable
        label={t('calibration.distribution')}
        head={
          <>
            <th scope="col">{t('preview.predicate')}</th>
            <th scope="col" className="number">
              {t('calibration.now')}
            </th>
            {then ? (
              <th scope="col" className="number">
                {t('calibration.then')}
              </th>
            ) : null}
            <th scope="col">{t('calibration.share')}</th>
            <th scope="col">{t('calibration.guide')}</th>
          </>
        }
      >
        {PREDICATES.map((predicate) => (
          <tr key={predicate}>
            <th scope="row">{t(`predicate.${predicate}`)}</th>
            <td className="number">{board.now.counts[predicate]}</td>
            {then ? <td className="number">{then.counts[predicate]}</td> : null}
            <td>
              <Flex gap={2}>
                <Typography variant="pi">{shown.percent?.[predicate] ?? '0'} %</Typography>
                <Flex width="12rem" aria-hidden="true">
                  <Share $percent={Number(shown.percent?.[predicate] ?? 0)} />
                </Flex>
              </Flex>
            </td>
            <td>
              {board.guide
                .filter(({ predicates }) => predicates.includes(predicate))
                .map(said)
                .join(' · ') || t('calibration.free')}
            </td>
          </tr>
        ))}
      </DataTable>
      {shown.skipped ? (
        <Notice kind="neutral">{t('calibration.skipped', { size: board.minimumUnitSize })}</Notice>
      ) : shown.breaches.length === 0 ? (
        <Notice kind="success">{t('calibration.kept')}</Notice>
      ) : (
        <Flex gap={2} wrap="wrap">
          {shown.breaches.map((breach) => (
            <Chip key={`${breach.predicates.join()} ${breach.rule}`} kind="danger">
              {`${breach.predicates.map((one) => t(`predicate.${one}`)).join(' + ')}: ${said(breach)} (${breach.actual}${breach.unit === 'percent' ? ' %' : ''})`}
            </Chip>
          ))}
        </Flex>
      )}
    </Flex>
  );
};

const useRule = () => {
  const t = useText();
  return ({ rule, limit }: Rule): string => t(`rule.${rule}`, { limit: String(limit) });
};
