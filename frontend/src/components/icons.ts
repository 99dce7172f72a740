/** The page's own small pictures. */

import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';

const drawings = {
  pause: svg`<path d="M8 5v14M16 5v14" stroke-width="3.4"/>`,
  play: svg`<path d="M7 4.5v15l12-7.5z" fill="currentColor"/>`,
  skip: svg`<path d="M5 5l9 7-9 7z" fill="currentColor"/><path d="M18.5 5v14" stroke-width="3"/>`,
  repeat: svg`<path d="M4 12a8 8 0 1 0 2.6-5.9M4 4v4.5h4.5"/>`,
  hand: svg`<path d="M8 13V5.5a1.5 1.5 0 0 1 3 0V11m0-6.5a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v8.5a6.5 6.5 0 0 1-6.5 6.5c-3 0-4.3-1.500-5.500-3.500L3 13.800c-.7-1.200.9-2.700 2.200-1.700L8 14.500"/>`,
  camera: svg`<rect x="2.500" y="6" width="13" height="12" rx="3"/><path d="M15.500 11l6-3.500v9l-6-3.500"/>`,
  cameraOff: svg`<path d="M6 6h6.500a3 3 0 0 1 3 3v6M15 17.700a3 3 0 0 1-1.500.3h-8a3 3 0 0 1-3-3V9c0-1 .5-1.900 1.200-2.400M15.500 11l6-3.500v9l-4-2.300M3 3l18 18"/>`,
  voice: svg`<path d="M4 9.500v5h3.500L12.500 19V5L7.500 9.500zM16 9a4.200 4.200 0 0 1 0 6M18.600 6.500a7.800 7.800 0 0 1 0 11"/>`,
  voiceOff: svg`<path d="M4 9.500v5h3.500L12.500 19V5L7.500 9.500zM16.500 9.500l5 5M21.500 9.500l-5 5"/>`,
  microphone: svg`<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21"/>`,
  print: svg`<path d="M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z"/>`,
  home: svg`<path d="M3.500 11L12 4l8.500 7M6 9.500V20h12V9.500"/>`,
  history: svg`<path d="M4 20V10M10 20V4M16 20v-7M21 20H3"/>`,
  settings: svg`<path d="M4 7h9M19 7h1M4 17h2M12 17h8"/><circle cx="16" cy="7" r="2.600"/><circle cx="9" cy="17" r="2.600"/>`,
  check: svg`<path d="M4.500 12.500l5 5 10-11" stroke-width="3"/>`,
  back: svg`<path d="M14.500 5l-7 7 7 7"/>`,
  plus: svg`<path d="M12 4v16M4 12h16" stroke-width="3"/>`,
  shield: svg`<path d="M12 3l7.500 3v5.500c0 4.500-3 7.500-7.500 9.500-4.500-2-7.500-5-7.500-9.500V6z"/><path d="M8.500 12l2.500 2.500 4.500-5"/>`,
  warning: svg`<path d="M12 4L2.500 20h19zM12 10v4.500M12 17.400v.1"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 7v5.200l3.400 2"/>`,
  person: svg`<circle cx="12" cy="6" r="3"/><path d="M12 9.500v6M7 12l5-2 5 2M8.500 21l3.500-5.500 3.500 5.500"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof drawings;

/** Those that point along the line of reading; what plays or turns goes the same way everywhere. */
const TURNING: readonly IconName[] = ['back', 'skip'];

export function icon(name: IconName): TemplateResult {
  return html`<svg
    class="icon ${TURNING.includes(name) ? 'turns' : ''}"
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    ${drawings[name]}
  </svg>`;
}
