import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Rooms that hold what the project knows; they run without Astro, in a command line or a test. */
const DOMAIN_ROOMS = [
  'base',
  'vocabulary',
  'vietnamese',
  'schema',
  'strings',
  'legal',
  'people',
  'campaign',
  'content',
  'materials',
  'press',
  'studio',
  'official',
  'search',
  'open-data',
  'hosting',
  'offline',
];

const WITHOUT_EXTENSION = {
  regex: String.raw`^\.{1,2}/(?!.*\.(?:ts|mjs|js|astro|css|json|svg)(?:\?[\w&]+)?$)`,
  message: 'Relative imports carry the extension of the file (".ts"): Node runs these files as they are.',
};
const NO_ASTRO = {
  regex: '^(?:astro(?:[:/].*)?|@astrojs/.*)$',
  message: 'Domain rooms know nothing of Astro: pages read collections and hand plain data over.',
};
const NO_PAGES = { regex: '/(?:ui|pages|site)/', message: 'Domain rooms do not look into the interface.' };

export default tseslint.config(
  { ignores: ['dist/', 'dist.cu/', '.dung/', '.astro/', '.cache/', '.official/', 'node_modules/', 'public/'] },
  ...tseslint.configs.recommended,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': ['error', { patterns: [WITHOUT_EXTENSION] }],
      eqeqeq: 'error',
      // From ESLint's own recommended set, what TypeScript does not see; two of them matter for text with combining marks.
      'no-control-regex': 'error',
      'no-misleading-character-class': 'error',
      'no-irregular-whitespace': 'error',
      'no-useless-escape': 'error',
      'no-empty': 'error',
      'no-self-assign': 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'tools/**/*.ts', '*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: DOMAIN_ROOMS.map((room) => `src/${room}/**/*.ts`),
    rules: { 'no-restricted-imports': ['error', { patterns: [WITHOUT_EXTENSION, NO_ASTRO, NO_PAGES] }] },
  },
  {
    // A test that says .only or .skip would pass without having looked.
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'test', property: 'only' },
        { object: 'describe', property: 'only' },
        { object: 'test', property: 'skip' },
        { object: 'describe', property: 'skip' },
        { object: 'test', property: 'todo' },
      ],
    },
  },
);
