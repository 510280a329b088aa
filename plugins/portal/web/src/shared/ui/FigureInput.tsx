import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useDates } from '../useDates';

type Props = Omit<NumberInputProps, 'value' | 'onChange'> & {
  value: number | string;
  onChange: (value: number | string) => void;
};

/** A figure with the separators of the chosen language: 1.234,5 in Indonesian. Up to six decimals, as the server takes. */
export const FigureInput = (props: Props) => {
  const { separators } = useDates();
  return (
    <NumberInput
      decimalSeparator={separators.decimal}
      thousandSeparator={separators.thousands}
      allowedDecimalSeparators={[separators.decimal]}
      decimalScale={6}
      inputMode="decimal"
      {...props}
    />
  );
};
