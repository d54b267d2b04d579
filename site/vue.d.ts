declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent;
  export default component;
}

declare module '*?worker&url' {
  const url: string;
  export default url;
}

interface ImportMeta {
  readonly env: { readonly PROD: boolean; readonly SSR: boolean };
}

declare module '*.css';
