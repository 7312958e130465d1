import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

const takeItAsAnArgument = "Engines and texts are pure: take it as an argument.";

export default defineConfig(
  globalIgnores(["dist", "release", "out", "node_modules", "e2e/electron/default_app", "test-results"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        // every room in one program: each file is read and understood once (which words a room may know, `npm run types` says)
        project: "./tsconfig.lint.json",
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A number in a template reads as itself; everything else must be said.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // The house says `!` beside a bound that the line above has checked (noUncheckedIndexedAccess).
      "@typescript-eslint/no-non-null-assertion": "off",
      // Hangul has no combining letters here; a string is spread into code points on purpose.
      "@typescript-eslint/no-misused-spread": "off",
      // asks the compiler what is expected at every expression, a third of all the time, and both are said elsewhere: nobody here can
      // declare an enum (erasableSyntaxOnly), and our classes have # fields, which TypeScript itself does not let a look-alike have
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // early return: `if (done) return tell();` where the function returns nothing
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ["shared/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: takeItAsAnArgument,
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: takeItAsAnArgument },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: takeItAsAnArgument,
        },
        {
          selector: "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]",
          message: "Name the locale: take it as an argument.",
        },
      ],
    },
  },
  { files: ["renderer/**/*.tsx"], extends: [hooks.configs.flat.recommended] },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable" } } },
);
