import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import ExplainThis from './ExplainThis.vue';
import Layout from './Layout.vue';
import './site.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('ExplainThis', ExplainThis);
    if (import.meta.env.SSR) return;
    dropUnreadableFragment();
    reloadWhereANewSiteIsUp();
  },
} satisfies Theme;

/**
 * After a new site went up, VitePress asks for the new names of its files, which the page's policy allows nobody. The page is loaded again instead, once: the
 * address is the one that was asked for.
 */
function reloadWhereANewSiteIsUp(): void {
  window.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (blockedURI.endsWith('/hashmap.json') && navigation?.type !== 'reload') location.reload();
  });
}

/** VitePress looks for the place that a fragment names, and stumbles over one that is no text. */
function dropUnreadableFragment(): void {
  try {
    decodeURIComponent(location.hash);
  } catch {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}
