import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import { useTheme } from 'styled-components';
import { LINE, type Drawn } from './layout';

export type LinkEdge = Edge<Drawn & Record<string, unknown>, 'link'>;

const pathOf = ({ points }: Drawn): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${String(x)},${String(y)}`).join(' ');

/** A way between two states as it was laid out, and its events on it, one below the other. */
export const LinkLine = ({ data, markerEnd, style }: EdgeProps<LinkEdge>) => {
  const { colors } = useTheme();
  if (!data) return null;
  const { label, lines } = data;
  return (
    <>
      <BaseEdge path={pathOf(data)} {...(markerEnd ? { markerEnd } : {})} {...(style ? { style } : {})} />
      <rect {...label} fill={colors.neutral0} />
      <text textAnchor="middle" fontSize={11} fill={colors.neutral800}>
        {lines.map((line, index) => (
          <tspan key={line} x={label.x + label.width / 2} y={label.y + (index + 1) * LINE - 1}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
};
