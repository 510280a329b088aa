import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { Box, Flex, Loader } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { createGlobalStyle, styled } from 'styled-components';
import { HOME, PERMISSIONS } from '../permissions';
import { useText } from '../text';

/** What the browser itself draws in a field, such as the calendar of a date, is light in the dark too; dialogs included. */
const Fields = createGlobalStyle`
  input {
    color-scheme: ${({ theme }) => (theme.colors.neutral0 === '#ffffff' ? 'light' : 'dark')};
  }
`;

const SectionLink = styled(NavLink)`
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
export const Frame = (props: FrameProps) => {
  const t = useText();
  const sections = SECTIONS.map(({ key, ...section }) => ({ ...section, label: t(key) }));
  return <PageFrame {...props} sections={sections} label={t('nav.label')} />;
};

export interface Section {
  readonly to: string;
  readonly label: string;
  readonly permissions: Permissions;
  readonly end?: boolean;
}

interface PageFrameProps extends FrameProps {
  readonly sections: readonly Section[];
  /** What the sections are, for screen readers. */
  readonly label: string;
}

export const PageFrame = ({ title, subtitle, actions, children, sections, label }: PageFrameProps) => (
  <Page.Main>
    <Fields />
    <Page.Title>{title}</Page.Title>
    <Layouts.Header
      title={title}
      subtitle={subtitle}
      primaryAction={actions}
      navigationAction={<Sections sections={sections} label={label} />}
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
  { to: `${HOME}/launch`, key: 'nav.launch', permissions: PERMISSIONS.intervene },
  { to: `${HOME}/definitions`, key: 'nav.definitions', permissions: PERMISSIONS.definitions },
  { to: `${HOME}/delegations`, key: 'nav.delegations', permissions: PERMISSIONS.see },
  { to: `${HOME}/audit`, key: 'nav.audit', permissions: PERMISSIONS.audit },
  { to: `${HOME}/operations`, key: 'nav.operations', permissions: PERMISSIONS.operations },
] as const;

const Sections = ({ sections, label }: Pick<PageFrameProps, 'sections' | 'label'>) => (
  <nav aria-label={label}>
    <Flex gap={1} wrap="wrap">
      {sections.map(({ to, label: name, permissions, end = false }) => (
        <IfAllowed key={to} permissions={permissions}>
          <SectionLink to={to} end={end}>
            {name}
          </SectionLink>
        </IfAllowed>
      ))}
    </Flex>
  </nav>
);

type Permissions = readonly { readonly action: string; readonly subject?: string | null | undefined }[];

interface IfAllowedProps {
  readonly permissions: Permissions;
  readonly children: ReactNode;
}

/**
 * Whether a role of the admin has one of these, with a condition or without: what the condition lets is the server's to
 * say. Known at once, unlike by Strapi's own hook, which answers "no" for good when it is asked too early.
 */
export const useAllowed = (permissions: Permissions): boolean => {
  const granted = useAuth('useAllowed', (auth) => auth.permissions);
  return permissions.some((asked) =>
    granted.some(
      ({ action, subject }) => action === asked.action && (subject ?? null) === (asked.subject ?? null),
    ),
  );
};

/** Shows what is in it to those alone whom the server would let. */
export const IfAllowed = ({ permissions, children }: IfAllowedProps) =>
  useAllowed(permissions) ? <>{children}</> : null;

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
