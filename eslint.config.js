import { readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const HOST_FOLDERS = ['excel', 'functions', 'taskpane', 'commands'];
const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];
const PAGE_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch'];

/** Which folder of src may import from which others: one table for this rule and for test/layers.test.ts. */
const LAYERS = JSON.parse(readFileSync(new URL('./test/layers.json', import.meta.url), 'utf8'));

/** The plugin's recommended set, without the formatter that it drags along. */
const OFFICE_RULES = Object.fromEntries(
  officeAddins.configs.recommended.flatMap(({ rules = {} }) => Object.entries(rules).filter(([name]) => name.startsWith('office-addins/'))),
);

const filesOf = (folder) => [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`];

function layerRule(folder) {
  const allowed = LAYERS[folder].folders;
  const forbidden = Object.keys(LAYERS).filter((other) => other !== folder && !allowed.includes(other));
  const message = `src/${folder} may import from ${allowed.map((name) => `src/${name}`).join(', ') || 'no other folder'} only (test/layers.json).`;
  return {
    files: filesOf(folder),
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`, message }] }],
    },
  };
}

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['test/**', 'bench/**', 'seeds/**', 'deploy/**'], extends: [tseslint.configs.disableTypeChecked], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-exports': 'off' },
  },

  ...Object.keys(LAYERS).map(layerRule),
  {
    files: [...filesOf('domain'), ...filesOf('strings')],
    rules: {
      'no-restricted-globals': ['error', ...HOST_GLOBALS, ...PAGE_GLOBALS],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here: take the date as an argument.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'No clock here: take the date as an argument.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Same input, same output.' },
      ],
    },
  },
  {
    files: filesOf('strings'),
    rules: { '@typescript-eslint/consistent-type-imports': 'error' },
  },
  {
    files: HOST_FOLDERS.flatMap(filesOf),
    plugins: { 'office-addins': officeAddins },
    rules: OFFICE_RULES,
  },
  // Excel shows the sentence of a CustomFunctions.Error that is thrown, and of nothing else; it is no Error to TypeScript.
  { files: filesOf('functions'), rules: { '@typescript-eslint/only-throw-error': 'off' } },
  { files: filesOf('taskpane'), extends: [reactHooks.configs.flat.recommended] },
);
