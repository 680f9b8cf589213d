import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import circles from './scripts/eslint/circles.js';
import layers from './scripts/eslint/layers.js';
import textAlone from './scripts/eslint/text-alone.js';

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'test-results/', 'playwright-report/', 'coverage/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // A callback in a component's properties is a value, free of `this`; written as a method it would not be.
      '@typescript-eslint/method-signature-style': ['error', 'property'],
      // Numbers in texts are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `value || null` is right where an empty text means nothing.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['**/*.{js,ts,tsx}'],
    plugins: { atlas: { rules: { circles, layers, 'text-alone': textAlone } } },
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
      'no-alert': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // In tests the body of a `describe` is no function that anybody reads as one.
    files: ['src/**/*.{js,ts,tsx}', 'scripts/**/*.{js,ts}'],
    rules: { 'max-lines-per-function': ['error', { max: 100 }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      'atlas/circles': 'error',
      'atlas/layers': 'error',
      'atlas/text-alone': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A region may be reached with Tab where it answers keys of its own: the map.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Fixtures are written so that it is there; a test that is wrong about it fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
