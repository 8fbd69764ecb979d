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
  // A parameter that is there for the vendor's sake, or for the next one's, starts with an underscore.
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
      // tsc's ES5 lib refuses ES2015 built-ins; what lib.dom admits and IE11 lacks has to be named here.
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
    // Script-style declarations of somebody else's globals: namespaces and references are their only form.
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
