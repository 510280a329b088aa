import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface ChipProps {
  readonly kind: 'danger' | 'success' | 'neutral' | 'primary' | 'warning';
  readonly children: ReactNode;
}

/** Kinds whose own colour is too pale on their ground. */
const DARK: ReadonlySet<string> = new Set(['neutral', 'warning', 'success']);

/** A word that stands out, with more contrast than the design system's badge has in the light theme. */
export const Chip = ({ kind, children }: ChipProps) => (
  <Box
    tag="span"
    background={`${kind}100`}
    borderColor={`${kind}200`}
    hasRadius
    paddingLeft={2}
    paddingRight={2}
    display="inline-block"
  >
    <Typography variant="pi" fontWeight="bold" textColor={DARK.has(kind) ? 'neutral800' : `${kind}700`}>
      {children}
    </Typography>
  </Box>
);
