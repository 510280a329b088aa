import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RouteStep } from '../../api/contracts';
import { useFigures, useText } from '../../text';

const Steps = styled.ol`
  list-style: none;
  padding: 0;

  li {
    position: relative;
    padding: 0 0 0.8rem 2.2rem;
    border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
    margin-left: 0.6rem;
  }

  li:last-child {
    border-left-color: transparent;
  }

  li::before {
    content: '';
    position: absolute;
    left: -0.7rem;
    top: 0.3rem;
    width: 1.2rem;
    height: 1.2rem;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.neutral0};
    border: 2px solid ${({ theme }) => theme.colors.neutral500};
  }

  li[data-status='done']::before {
    background: ${({ theme }) => theme.colors.success600};
    border-color: ${({ theme }) => theme.colors.success600};
  }

  li[aria-current='step']::before {
    background: ${({ theme }) => theme.colors.primary600};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const STEP = { done: 'step.done', current: 'step.current', ahead: 'step.ahead' } as const;

/** The way through the states: what is done, where it stands, what lies ahead, and whose turn each is. */
export const RouteMap = ({ steps }: { readonly steps: RouteStep[] }) => {
  const t = useText();
  const { day } = useFigures();
  return (
    <Steps aria-label={t('instance.diagram')}>
      {steps.map(({ state, label, status, who, at }) => (
        <li key={state} data-status={status} aria-current={status === 'current' ? 'step' : undefined}>
          <Flex direction="column" alignItems="flex-start">
            <Typography variant="pi" fontWeight={status === 'current' ? 'bold' : 'regular'}>
              {t(STEP[status])}: {label}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {[at === null ? null : day(at), who.map(({ name, id }) => name ?? id).join(', ')]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Flex>
        </li>
      ))}
    </Steps>
  );
};
