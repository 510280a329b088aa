import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Sea green, dark enough from the sixth shade on for white text on it (7:1). */
const sea: MantineColorsTuple = [
  '#eaf6f5',
  '#d3e9e7',
  '#a5d3cf',
  '#74bcb5',
  '#4ca89f',
  '#2f877f',
  '#0f655e',
  '#0c5650',
  '#094843',
  '#053935',
];

/** For what removes something. */
const danger: MantineColorsTuple = [
  '#fdecea',
  '#f9d5d0',
  '#f1a99f',
  '#e77b6b',
  '#d9533f',
  '#c03520',
  '#a3200d',
  '#8b1a0a',
  '#731507',
  '#5c1005',
];

/** Mantine's own greys and reds are too pale for WCAG AA on white. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#52626a',
    '--mantine-color-placeholder': '#5f6f77',
    '--mantine-color-error': '#a3200d',
  },
  dark: {},
});

export const theme = createTheme({
  colors: { sea, danger },
  primaryColor: 'sea',
  primaryShade: 6,
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif',
  headings: { fontWeight: '650' },
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2, maxRows: 12 } },
    NumberInput: { defaultProps: { size: 'md', hideControls: true } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    // Its header is no second banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
});
