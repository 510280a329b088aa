import type { ReactNode } from 'react';
import { PageFrame } from '../../../plugins/workflow/admin/src/public';
import { HOME, PERMISSIONS } from './permissions';
import { useText } from './text';

interface FrameProps {
  readonly title: string;
  readonly subtitle: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the domain, with the way to the others that one may open. */
export const Frame = (props: FrameProps) => {
  const t = useText();
  const sections = [
    { to: `${HOME}/reports`, label: t('nav.reports'), permissions: PERMISSIONS.reports },
    { to: `${HOME}/calibration`, label: t('nav.calibration'), permissions: PERMISSIONS.calibration },
    { to: `${HOME}/indicators`, label: t('nav.indicators'), permissions: PERMISSIONS.indicators },
    { to: `${HOME}/policies`, label: t('nav.policies'), permissions: PERMISSIONS.policies },
  ];
  return <PageFrame {...props} sections={sections} label={t('nav.label')} />;
};
