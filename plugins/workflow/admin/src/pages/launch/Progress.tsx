import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useQueryClient } from 'react-query';
import { useRead } from '../../api/client';
import type { DefinitionInfo } from '../../api/contracts';
import { useFigures, useText } from '../../text';
import { progressOf, type Progress } from './check';

/** How often work that goes on is looked at, and how often whether any has begun. */
const RUNNING_MS = 1000;
const RESTING_MS = 5000;

const runs = (progress: Progress | null, begun: boolean): boolean =>
  progress ? progress.remaining > 0 : begun;

/**
 * How far the work has come that an event of this record began; null before it, and for who may not read the record.
 * What else is known of the record is read anew when the work ends.
 * @param begun the event was sent just now
 */
export const useProgress = (definition: DefinitionInfo, id: string, begun = false): Progress | null => {
  const queries = useQueryClient();
  const record = useRead<{ data: Record<string, unknown> }>(
    `/content-manager/collection-types/${definition.uid}/${id}`,
    {
      enabled: definition.tellsProgress,
      refetchInterval: (data) => (runs(progressOf(data?.data), begun) ? RUNNING_MS : RESTING_MS),
    },
  );
  const progress = progressOf(record.data?.data);
  const running = runs(progress, begun);
  const wasRunning = useRef(running);
  useEffect(() => {
    if (wasRunning.current && !running) void queries.invalidateQueries('workflow');
    wasRunning.current = running;
  }, [queries, running]);
  return progress;
};

/** Strapi's own bar is made for dark ground. */
export const ProgressLine = ({ progress }: { readonly progress: Progress }) => {
  const t = useText();
  const { number } = useFigures();
  const { total, opened, remaining, rate, skipped } = progress;
  const percent = total === 0 ? 100 : Math.round(((total - remaining) / total) * 100);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="status">
      <Box
        role="progressbar"
        aria-label={t('launch.progress')}
        aria-valuenow={percent}
        background="neutral200"
        height="0.8rem"
        hasRadius
      >
        <Box background="primary600" height="100%" width={`${String(percent)}%`} hasRadius />
      </Box>
      <Typography>
        {t(rate === null ? 'launch.countOnly' : 'launch.count', {
          opened: number(opened),
          total: number(total),
          remaining: number(remaining),
          rate: number(rate ?? 0),
          skipped: number(skipped.length),
        })}
      </Typography>
    </Flex>
  );
};

interface WorkBegunProps {
  readonly definition: DefinitionInfo;
  readonly id: string;
}

/** Beside a record: how far the work has come that it began. */
export const WorkBegun = ({ definition, id }: WorkBegunProps) => {
  const progress = useProgress(definition, id);
  return progress ? <ProgressLine progress={progress} /> : null;
};
