/** Styles of the sheet: on the screen as on paper, where it is one page of A4. */

import { css } from 'lit';

export const sheetStyles = css`
  article {
    display: grid;
    gap: var(--space-4);
    grid-template-columns: minmax(0, 1fr);
    max-width: 60rem;
  }
  .exercises {
    display: grid;
    gap: var(--space-4);
  }
  .exercises > li {
    display: grid;
    grid-template-columns: 19rem minmax(0, 1fr);
    gap: var(--space-3) var(--space-5);
    align-items: center;
    padding: var(--space-4);
    border-radius: var(--radius-l);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  hf-stills {
    height: 10.5rem;
  }
  .dose {
    color: var(--primary);
    font-weight: 700;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--space-3);
  }
  .version {
    font-weight: 650;
  }
  .steps {
    padding-inline-start: 1.4rem;
    list-style: decimal;
  }
  .care {
    margin-top: var(--space-1);
    color: var(--accent);
    font-weight: 650;
  }
  .stop {
    padding: var(--space-3) var(--space-4);
    border: 2px solid var(--hurt);
    border-radius: var(--radius);
  }
  .stop b {
    color: var(--hurt);
  }
  .small {
    font-size: var(--text-s);
  }
  @media (max-width: 760px) {
    .exercises > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    /* One page: A4 without its margins, which the exercises fill. */
    article {
      grid-template-rows: auto auto auto 1fr;
      gap: 2mm;
      min-height: 266mm;
      max-width: none;
      color: #000;
      font-size: 9.7pt;
      line-height: 1.25;
    }
    h1 {
      font-size: 17pt;
      line-height: 1.1;
    }
    h2 {
      font-size: 12.5pt;
      line-height: 1.15;
    }
    .screen {
      display: none;
    }
    .exercises {
      grid-auto-rows: auto;
      align-content: stretch;
      gap: 1.8mm;
    }
    .exercises > li {
      grid-template-columns: 58mm minmax(0, 1fr);
      gap: 4mm;
      padding: 1mm 2mm;
      border: 0.3mm solid #999;
      border-radius: 2mm;
      background: none;
      box-shadow: none;
      break-inside: avoid;
    }
    hf-stills {
      align-self: stretch;
      height: auto;
      min-height: 26mm;
    }
    .dose,
    .care,
    .stop b {
      color: #000;
    }
    .stop {
      padding: 1.5mm 2.5mm;
      border: 0.6mm solid #000;
    }
    .small {
      font-size: 8pt;
    }
  }
`;
