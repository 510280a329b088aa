import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type Kind = 'info' | 'success' | 'warning' | 'error';

const ICONS: Record<Kind, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'warning',
};

/** Said in the page, not in a bubble that goes away. Errors are read out at once. */
export const Notice = ({ kind, title, children }: { kind: Kind; title?: string; children?: ReactNode }) => (
  <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    <Icon name={ICONS[kind]} />
    <div>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  </div>
);
