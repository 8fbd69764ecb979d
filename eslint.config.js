import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const nodeGlobals = {
  process: 'readonly',
  console: 'readonly',
  URL: 'readonly',
  setTimeout: 'readonly',
  clearTimeout: 'readonly',
  fetch: 'readonly',
  TextEncoder: 'readonly',
  TextDecoder: 'readonly'
};

export default tseslint.config(
  { ignores: ['**/dist/', '.tmp/', 'site/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  // An underscore marks a parameter that the vendor's signature, or the parameter after it, forces.
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }] } },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { ...nodeGlobals, module: 'writable' } } },
  {
    // Runs on a page.
    files: ['scripts/lib/audit/page.mjs'],
    languageOptions: { globals: { window: 'readonly', sessionStorage: 'readonly', Node: 'readonly', btoa: 'readonly' } }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // The ES5 lib of tsc refuses ES2015 built-ins. This list has what lib.dom allows and IE11 lacks.
      'no-restricted-globals': [
        'error',
        'fetch',
        'Promise',
        'Map',
        'Set',
        'WeakMap',
        'Symbol',
        'URL',
        'URLSearchParams',
        'queueMicrotask',
        'structuredClone',
        'AbortController'
      ],
      'no-restricted-imports': ['error', { patterns: ['*sandbox/*'] }],
      'no-var': 'off'
    }
  },
  { files: ['sandbox/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: ['*/src/*', '**/src/**'] }] } },
  {
    // Declarations of the vendor's globals: they need namespaces and references.
    files: ['types/**/*.d.ts', 'test/types/**/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/triple-slash-reference': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'no-var': 'off'
    }
  },
  {
    files: [
      'examples/legacy-gadget/**/*.js',
      'examples/voice-gadget/*.js',
      'test/support/gadgets/*.js',
      'test/types/small-library.js',
      'test/types/{legacy,gadgets}/**/*.js'
    ],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        window: 'readonly',
        document: 'readonly',
        finesse: 'writable',
        finesseMedia: 'readonly',
        gadgets: 'readonly',
        jQuery: 'readonly',
        $: 'readonly'
      }
    },
    rules: { 'no-redeclare': 'off', 'no-var': 'off' }
  }
);
