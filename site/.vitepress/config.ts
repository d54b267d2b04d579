import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitepress';
import { docsSidebar } from '../build/sidebar';
import { withoutCode } from '../build/markdown';
import { withPolicy } from '../build/policy';
import type { Made } from '../build/made';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const made = JSON.parse(read('.cache/site/made.json')) as Made;
const base = process.env['SITE_BASE'] ?? '/';
const repository = process.env['SITE_REPOSITORY'];

export default defineConfig({
  title: 'google-denials',
  description: 'Paste a denied Google API call. Read who called, what was denied, why, and how to fix it.',
  lang: 'en-US',
  srcDir: path.join(root, '.cache/site/pages'),
  outDir: path.join(root, 'site/dist'),
  cacheDir: path.join(root, '.cache/site/vite'),
  cleanUrls: true,
  // What a page needs next is loaded when it is asked for: the policy allows no other way.
  router: { prefetchLinks: false },
  markdown: { theme: { light: 'github-light-default', dark: 'github-dark-default' } },
  transformHtml: (html) => withPolicy(html),
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
  ],
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        detailedView: true,
        // Code is highlighted once, for the page: what is searched for stands in headings and in prose.
        _render: (source, env, md) => md.render(withoutCode(source), env),
      },
    },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Explain a denial', link: '/explain' },
      { text: 'Docs', link: '/docs/', activeMatch: '^/docs/' },
      { text: 'Messages', link: '/messages/', activeMatch: '^/messages/' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
    ],
    sidebar: {
      '/messages/': [
        { text: 'Overview', link: '/messages/' },
        ...made.messages.map(({ group, items }) => ({ text: group, items: [...items] })),
      ],
      '/api/': [
        { text: 'google-denials', items: made.reference.filter(({ link }) => !link.includes('/testing/')) },
        { text: 'google-denials/testing', items: made.reference.filter(({ link }) => link.includes('/testing/')) },
      ],
      '/': docsSidebar(read('docs/README.md')),
    },
    ...(repository && { socialLinks: [{ icon: 'github', link: repository }] }),
    footer: { message: 'Apache-2.0. Not affiliated with Google.' },
  },
  vite: {
    resolve: {
      alias: [
        { find: '#text', replacement: path.join(root, 'dist/text.js') },
        { find: '@theme', replacement: path.join(root, 'site/.vitepress/theme') },
      ],
    },
    build: { target: 'es2022', chunkSizeWarningLimit: 4_000 },
    worker: { format: 'es' },
  },
});
