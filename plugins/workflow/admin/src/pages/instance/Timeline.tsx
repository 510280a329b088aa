import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DefinitionInfo, Entry } from '../../api/contracts';
import { roleName } from '../../machine/roleName';
import { useFigures, useText } from '../../text';
import { Changes } from './Changes';

const Line = styled.ol`
  border-left: 2px solid ${({ theme }) => theme.colors.neutral200};
  padding-left: 2rem;

  li {
    position: relative;
    padding-bottom: 1.6rem;
  }

  li::before {
    content: '';
    position: absolute;
    left: -2.6rem;
    top: 0.5rem;
    width: 1rem;
    height: 1rem;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

interface TimelineProps {
  readonly entries: Entry[];
  readonly definition: DefinitionInfo;
  readonly names: Readonly<Record<string, string>>;
}

/** What was done, the latest first: by whom, in which role, why, and what it changed. */
export const Timeline = ({ entries, definition, names }: TimelineProps) => {
  const t = useText();
  const { moment } = useFigures();
  const state = (path: string) => definition.states[path] ?? path;
  return (
    <Line>
      {[...entries]
        .reverse()
        .map(({ id, event, from, to, actor, onBehalfOf, comment, changes, at, hash }) => (
          <li key={id}>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">
                {event === 'OPENED' ? t('history.opened') : (definition.events[event] ?? event)}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {moment(at)} · {actor.role === 'system' ? t('role.system') : actor.name}
                {actor.role === 'system'
                  ? ''
                  : ` (${roleName(definition, actor.role, t('role.system'), t('role.admin'))})`}
                {onBehalfOf ? ` · ${t('history.for', { name: onBehalfOf.name ?? onBehalfOf.id })}` : ''}
              </Typography>
              <Typography variant="pi">
                {from === null || from === to ? state(to) : `${state(from)} → ${state(to)}`}
              </Typography>
              {comment === null ? null : <Typography>“{comment}”</Typography>}
              {changes ? <Changes changes={changes} names={names} definition={definition} /> : null}
              <Typography variant="pi" textColor="neutral600" title={hash}>
                {t('history.hash', { hash: hash.slice(0, 12) })}
              </Typography>
            </Flex>
          </li>
        ))}
    </Line>
  );
};
