import {
  type MantineColorsTuple,
  type MantineThemeOverride,
  convertCssVariables,
  createTheme,
  defaultCssVariablesResolver,
  defaultVariantColorsResolver,
  mergeMantineTheme,
  DEFAULT_THEME,
} from "@mantine/core";
import { krds } from "./krds.ts";
import { contrast, dark, light } from "./tokens.ts";

/** Ten steps, as Mantine counts them, out of the eleven of KRDS (95 is left out). */
const scale = (family: Record<number, string>): MantineColorsTuple =>
  // the eleven families of krds.ts all have these steps
  [5, 10, 20, 30, 40, 50, 60, 70, 80, 90].map((step) => family[step]) as unknown as MantineColorsTuple;

/** Mantine's dark greys, 7 the ground and 6 what is raised above it; see tokens.ts for the same values by their use. */
const darkScale: MantineColorsTuple = [
  krds.gray[10],
  krds.gray[20],
  krds.gray[30],
  krds.gray[40],
  "#42474e",
  "#2d3136",
  "#1e2124",
  "#17191c",
  krds.gray[95],
  krds.gray[100],
];

export const theme: MantineThemeOverride = createTheme({
  colors: {
    krds: scale(krds.primary),
    gray: scale(krds.gray),
    dark: darkScale,
    red: scale(krds.danger),
    yellow: scale(krds.warning),
    green: scale(krds.success),
    blue: scale(krds.information),
  },
  primaryColor: "krds",
  primaryShade: { light: 5, dark: 4 },
  autoContrast: true,
  fontFamily: '"Pretendard", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: '"Pretendard", system-ui, sans-serif', fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  defaultRadius: "4px",
  cursorType: "pointer",
  respectReducedMotion: true,
  // the two filled colours in use, paired as tokens.test.ts has checked them
  variantColorResolver: (input) => {
    const resolved = defaultVariantColorsResolver(input);
    if (input.variant !== "filled") return resolved;
    if (input.color === "red")
      return { ...resolved, background: "var(--bad)", hover: "var(--bad)", color: "var(--ground)" };
    if (input.color && input.color !== "krds") return resolved;
    return { ...resolved, background: "var(--brand)", hover: "var(--brand-ink)", color: "var(--on-brand)" };
  },
  components: {
    Button: { defaultProps: { size: "compact-md" } },
    ActionIcon: { defaultProps: { variant: "subtle", size: 28, color: "gray" } },
    TextInput: { defaultProps: { size: "sm" } },
    NumberInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm", checkIconPosition: "right" } },
    MultiSelect: { defaultProps: { size: "sm" } },
    Checkbox: { defaultProps: { size: "xs" } },
    Switch: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, events: { hover: true, focus: true, touch: true } } },
    // the lock would write a style element, which the page's security policy refuses
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: "md" } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: "md" } },
  },
});

const prefixed = (look: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(look).map(([name, value]) => [`--${name}`, value]));

/** Mantine's own variables, told to follow our tokens so that its parts and ours wear one look. */
const following = {
  "--mantine-color-body": "var(--ground)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-soft)",
  "--mantine-color-placeholder": "var(--ink-faint)",
  "--mantine-color-anchor": "var(--brand-ink)",
  "--mantine-color-default": "var(--ground-raised)",
  "--mantine-color-default-hover": "var(--ground-hover)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line-strong)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-primary-color-filled": "var(--brand)",
  "--mantine-primary-color-contrast": "var(--on-brand)",
  "--mantine-color-krds-filled": "var(--brand)",
  "--mantine-color-krds-filled-hover": "var(--brand-ink)",
  "--mantine-color-krds-contrast": "var(--on-brand)",
  "--mantine-color-krds-light": "var(--brand-soft)",
  "--mantine-color-krds-light-hover": "var(--ground-chosen)",
  "--mantine-color-krds-light-color": "var(--brand-ink)",
  "--mantine-color-krds-text": "var(--brand-ink)",
  "--mantine-color-krds-outline": "var(--brand-ink)",
  "--mantine-color-gray-text": "var(--ink-soft)",
  "--mantine-color-gray-light": "var(--ground-sunk)",
  "--mantine-color-gray-light-color": "var(--ink-soft)",
  "--mantine-color-gray-light-hover": "var(--ground-hover)",
  "--mantine-color-red-text": "var(--bad)",
  "--mantine-color-red-light": "var(--bad-soft)",
  "--mantine-color-red-light-color": "var(--bad)",
  "--mantine-color-disabled": "var(--ground-sunk)",
  "--mantine-color-disabled-color": "var(--ink-faint)",
  "--mantine-color-disabled-border": "var(--line-strong)",
};

/**
 * Writes all variables into one adopted style sheet.
 *
 * Mantine would write a style element into the page; the page's security policy allows none, and an adopted sheet needs no
 * exception from it.
 */
export function wearTheme(page: Document): void {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const variables = defaultCssVariablesResolver(merged);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    [
      convertCssVariables(
        {
          variables: variables.variables,
          light: { ...variables.light, ...following, ...prefixed(light) },
          dark: { ...variables.dark, ...following, ...prefixed(dark) },
        },
        ":root",
      ),
      `:root[data-contrast="high"][data-mantine-color-scheme] {${declare(prefixed(contrast))}}`,
    ].join("\n"),
  );
  page.adoptedStyleSheets = [sheet];
}

const declare = (variables: Record<string, string>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}: ${value};`)
    .join(" ");
