import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** The teal of the icon in steps of equal lightness (OKLCH hue 195); 80 carries white text at 5 : 1. */
const TEAL: BrandVariants = {
  10: '#001516', 20: '#002323', 30: '#003132', 40: '#004040', 50: '#004f4f', 60: '#005e5e', 70: '#006d6d', 80: '#107c7d',
  90: '#2e8c8c', 100: '#469b9b', 110: '#5eaaaa', 120: '#76b9b9', 130: '#90c8c7', 140: '#aad7d6', 150: '#c8e4e3', 160: '#d8f5f5',
};

const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", sans-serif';

const light: Theme = { ...createLightTheme(TEAL), fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };
const dark: Theme = { ...createDarkTheme(TEAL), colorBrandForeground1: TEAL[120], colorBrandForegroundLink: TEAL[120], colorBrandForegroundLinkHover: TEAL[130], fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme of Office where it says one (desktop), else that of the system. Contrast themes are laid over either by the browser. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? dark : light;
}

function subscribe(changed: () => void): () => void {
  prefersDark.addEventListener('change', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    prefersDark.removeEventListener('change', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** `officeTheme` is missing in Excel on the web (office-js issue 6134), against its type. */
function isDark(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? prefersDark.matches;
}
