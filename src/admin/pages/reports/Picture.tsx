import { useTheme } from 'styled-components';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Bar as Datum, Chart } from './charts';

/** Colours with enough difference in lightness to be told apart without hue, on light and dark ground. */
const COLOURS = [
  'primary600',
  'success500',
  'warning500',
  'danger500',
  'alternative500',
  'secondary500',
  'neutral500',
] as const;

const ROW = 34;

interface PictureProps {
  readonly bars: Datum[];
  readonly chart: Chart;
  readonly names: Readonly<Record<string, string>>;
}

const short = (label: string): string => (label.length > 28 ? `${label.slice(0, 27)}…` : label);

/** Bars of a report. The same stands in the table below it, so screen readers pass it by. */
const Picture = ({ bars, chart, names }: PictureProps) => {
  const { colors } = useTheme();
  return (
    <div aria-hidden="true" className="picture">
      <ResponsiveContainer width="100%" height={bars.length * ROW + 80}>
        <BarChart data={bars} layout="vertical" margin={{ left: 8, right: 24 }} accessibilityLayer={false}>
          <CartesianGrid horizontal={false} stroke={colors.neutral200} />
          <XAxis
            type="number"
            allowDecimals={chart.isRate === true}
            tick={{ fill: colors.neutral800, fontSize: 12 }}
            {...(chart.domain ? { domain: [...chart.domain] } : {})}
          />
          <YAxis
            type="category"
            dataKey="label"
            width={200}
            interval={0}
            tickFormatter={short}
            tick={{ fill: colors.neutral800, fontSize: 12 }}
          />
          <Tooltip
            cursor={{ fill: colors.neutral150 }}
            contentStyle={{
              background: colors.neutral0,
              borderColor: colors.neutral200,
              color: colors.neutral800,
            }}
          />
          {chart.parts.length > 1 ? (
            <Legend
              formatter={(value: string) => <span style={{ color: colors.neutral800 }}>{value}</span>}
            />
          ) : null}
          {chart.parts.map((part, place) => (
            <Bar
              key={part}
              dataKey={part}
              name={names[part] ?? part}
              {...(chart.isRate === true || chart.isWithin === true ? {} : { stackId: 'all' })}
              fill={colors[COLOURS[place % COLOURS.length] ?? 'primary600']}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};

export default Picture;
