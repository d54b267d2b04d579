import type { DefaultTheme } from 'vitepress';
import { placeOf } from './pages.js';

/** The sidebar out of the list of pages in `docs/README.md`: its order, its headings, its names. */
export function docsSidebar(listing: string): DefaultTheme.SidebarItem[] {
  const parts = listing.split(/^## /m);
  return parts.map((part, index) => {
    const [heading = '', ...rest] = part.split('\n');
    const links = [...rest.join('\n').matchAll(/^(?:- |\| )\[([^\]]+)\]\(([^)]+\.md)\)/gm)];
    return {
      text: index === 0 ? 'Start' : heading.trim(),
      items: [
        ...(index === 0 ? [{ text: 'Overview', link: '/docs/' }] : []),
        ...links.map(([, text, target]) => ({ text: text!, link: linkTo(target!) })),
      ],
    };
  });
}

function linkTo(target: string): string {
  const file = target.startsWith('../') ? target.slice(3) : `docs/${target}`;
  return `/${placeOf(file)
    .replace(/\.md$/, '')
    .replace(/index$/, '')}`;
}
