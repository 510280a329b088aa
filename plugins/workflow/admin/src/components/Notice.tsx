import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { refusalOf, spokenRefusal } from '../api/client';
import { useText } from '../text';

interface NoticeProps {
  readonly kind: 'danger' | 'success' | 'neutral' | 'warning';
  readonly children: ReactNode;
}

/** A sentence about how something went; read out by screen readers. */
export const Notice = ({ kind, children }: NoticeProps) => (
  <Box
    role={kind === 'danger' ? 'alert' : 'status'}
    padding={4}
    hasRadius
    background={`${kind}100`}
    borderColor={`${kind}200`}
  >
    <Typography textColor="neutral800">{children}</Typography>
  </Box>
);

/** What went wrong, in the server's words where it had some. */
export const Failure = ({ error }: { readonly error: unknown }) => {
  const t = useText();
  const refusal = refusalOf(error);
  return <Notice kind="danger">{refusal ? spokenRefusal(refusal) : t('failed')}</Notice>;
};
