import { lazy, type ComponentType } from 'react';
import { Home } from './home/home';

/** The views of the pane in the order of their tabs. */
export const VIEW_KEYS = ['home', 'review', 'proofread', 'lists', 'settings'] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];

/** 首页 comes with the pane, the others in scripts of their own when they are first shown. */
export const VIEWS: Readonly<Record<ViewKey, ComponentType>> = {
  home: Home,
  review: lazy(async () => ({ default: (await import('./review/review')).Review })),
  proofread: lazy(async () => ({ default: (await import('./proofread/proofread')).Proofread })),
  lists: lazy(async () => ({ default: (await import('./lists/lists')).Lists })),
  settings: lazy(async () => ({ default: (await import('./settings/settings')).Settings })),
};
