import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Box, Flex, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { HOME, PERMISSIONS } from '../permissions';
import { useText } from '../text';

const Section = styled(NavLink)`
  padding: 0.8rem 1.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 2rem;
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &.active {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

interface FrameProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the engine: its title, the way to the other pages, and what it shows. */
export const Frame = ({ title, subtitle, actions, children }: FrameProps) => (
  <Page.Main>
    <Page.Title>{title}</Page.Title>
    <Layouts.Header
      title={title}
      subtitle={subtitle}
      primaryAction={actions}
      navigationAction={<Sections />}
    />
    <Layouts.Content>
      <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
        {children}
      </Flex>
    </Layouts.Content>
  </Page.Main>
);

const SECTIONS = [
  { to: HOME, key: 'nav.cockpit', permissions: PERMISSIONS.see, end: true },
  { to: `${HOME}/launch`, key: 'nav.launch', permissions: PERMISSIONS.intervene, end: false },
  { to: `${HOME}/definitions`, key: 'nav.definitions', permissions: PERMISSIONS.definitions, end: false },
  { to: `${HOME}/audit`, key: 'nav.audit', permissions: PERMISSIONS.audit, end: false },
  { to: `${HOME}/operations`, key: 'nav.operations', permissions: PERMISSIONS.operations, end: false },
] as const;

const Sections = () => {
  const t = useText();
  return (
    <nav aria-label={t('nav.label')}>
      <Flex gap={1} wrap="wrap">
        {SECTIONS.map(({ to, key, permissions, end }) => (
          <IfAllowed key={to} permissions={permissions}>
            <Section to={to} end={end}>
              {t(key)}
            </Section>
          </IfAllowed>
        ))}
      </Flex>
    </nav>
  );
};

interface IfAllowedProps {
  readonly permissions: { action: string }[];
  readonly children: ReactNode;
}

/** Shows what is in it to those alone whom the server would let. */
export const IfAllowed = ({ permissions, children }: IfAllowedProps) => {
  const { allowedActions } = useRBAC(permissions);
  return Object.values(allowedActions).some(Boolean) ? <>{children}</> : null;
};

/** What stands in the place of something that is being read. */
export const Waiting = () => {
  const t = useText();
  return (
    <Box padding={6}>
      <Flex justifyContent="center">
        <Loader>{t('loading')}</Loader>
      </Flex>
    </Box>
  );
};
