import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./host.ts";

/** A screen: its address, what shows that it is there whole, and what is done on it before. */
export type Screen = readonly [path: string, ready: string, first?: (page: Page) => Promise<void>];

/** Each look, and how the root of the page says it (renderer/app.tsx); every colour follows from that. */
export const looks = {
  light: { scheme: "light", contrast: "normal" },
  dark: { scheme: "dark", contrast: "normal" },
  contrast: { scheme: "dark", contrast: "high" },
} as const;
type Look = keyof typeof looks;

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];
type Options = Parameters<AxeBuilder["options"]>[0];

// one frame, and only what is wrong: a fifth of the time of the full report
const quick: Options = { resultTypes: ["violations"], iframes: false };
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const everyRule: Options = { ...quick, runOnly: { type: "tag", values: tags } };
/** What another look can break: words, roles and their order are the same in each. */
const rulesOfLooks: Options = {
  ...quick,
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block", "target-size"] },
};

/**
 * What breaks a rule of WCAG 2.2 AA on the page as it stands, in each of its looks, one line for each place.
 *
 * Every rule is held against the page as it was loaded, in the light look; the others are put on one after the other, and
 * the rules that a look can break are asked again.
 */
export async function broken(page: Page, where = "here"): Promise<string[]> {
  const found = linesOf(await violations(page, everyRule), where);
  for (const look of ["dark", "contrast"] as const) {
    await wear(page, look);
    found.push(...linesOf(await violations(page, rulesOfLooks), `${where}, ${look}`));
  }
  await wear(page, "light");
  return found;
}

/** The same for one screen after the other, within the page: nothing is loaded again. */
export async function brokenOn(page: Page, screens: readonly Screen[]): Promise<string[]> {
  const found: string[] = [];
  for (const [path, ready, first] of screens) {
    await page.goto(new URL(`/#${path}`, page.url()).href);
    await first?.(page);
    await expect(page.locator(ready).first()).toBeVisible();
    found.push(...(await broken(page, path)));
  }
  return found;
}

/** How the root of the page says its look. */
export const worn = (page: Page): Promise<{ scheme: string | undefined; contrast: string | undefined }> =>
  page.evaluate(() => {
    const { mantineColorScheme, contrast } = document.documentElement.dataset;
    return { scheme: mantineColorScheme, contrast };
  });

async function wear(page: Page, look: Look): Promise<void> {
  await page.evaluate(({ scheme, contrast }) => {
    Object.assign(document.documentElement.dataset, { mantineColorScheme: scheme, contrast });
    // colours that change slowly are looked at where they end
    for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
  }, looks[look]);
}

async function violations(page: Page, options: Options): Promise<Violations> {
  // the first look at a page brings the rules along; they stay until another page is loaded
  if (!(await page.evaluate(() => "axe" in window)))
    return (await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze()).violations;
  return page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run: (what: Document, how: unknown) => Promise<unknown> } }; // brought along, see above
    return ((await axe.run(document, options)) as { violations: Violations }).violations; // as the builder answers it
  }, options);
}

const linesOf = (violations: Violations, where: string): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} ${target.join(" ")} ${failureSummary}`),
  );
