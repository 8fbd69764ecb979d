import type { Browser, LaunchOptions } from 'puppeteer';

export function launch(options?: LaunchOptions): Promise<Browser>;
