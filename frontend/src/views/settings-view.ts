/** Settings: language, voice, captions, camera, model, colours; kept on this device. */

import { type TemplateResult, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AppControl } from '../app/app-control';
import type { AppState } from '../app/state';
import { Earcons } from '../lib/earcons';
import { WordedElement } from '../lib/element';
import { LANGUAGES, directionOf, nameOf } from '../lib/languages';
import type { Settings } from '../lib/settings';
import { listCameras } from '../live/camera';
import { shared } from '../styles/shared';

const RATES = ['0.8', '1', '1.2'];
const ANY_CAMERA = '';

type Switch = 'voice' | 'captions' | 'sounds' | 'vibration' | 'gestures';

@customElement('hf-settings')
export class SettingsView extends WordedElement {
  @property({ attribute: false }) state!: AppState;
  @property({ attribute: false }) control!: AppControl;
  @state() private forgetting: 'no' | 'asked' | 'done' = 'no';
  @state() private cameras: readonly MediaDeviceInfo[] = [];

  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--space-5);
        max-width: 46rem;
        margin-inline: auto;
      }
      .card {
        display: grid;
        gap: var(--space-5);
      }
      label {
        display: grid;
        gap: var(--space-2);
        font-size: var(--text-l);
        font-weight: 700;
      }
      select {
        width: 100%;
        min-width: 0;
        min-height: var(--target);
        padding: 0 1rem;
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        font-size: var(--text-m);
        font-weight: 500;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void listCameras().then((cameras) => (this.cameras = cameras));
  }

  override render(): TemplateResult {
    const { settings } = this.state;
    return html`
      <h1>${this.t('menu-settings')}</h1>
      <section class="card">${this.language(settings)}</section>
      <section class="card">
        ${this.onOff('voice', settings.voice)}
        ${this.control.canSpeak || !settings.voice ? nothing : html`<p class="soft" id="no-voice">${this.t('settings-voice-none')}</p>`}
        ${settings.voice ? this.choice('rate', String(settings.rate), RATES, (value) => ({ rate: Number(value) })) : nothing}
        ${this.onOff('captions', settings.captions)} ${this.onOff('sounds', settings.sounds)}
        ${Earcons.canBuzz ? this.onOff('vibration', settings.vibration) : nothing}
      </section>
      <section class="card">
        ${this.camera(settings)} ${this.onOff('gestures', settings.gestures)}
        ${this.choice('model', settings.model, ['lite', 'full'], (value) => ({ model: value === 'full' ? 'full' : 'lite' }))}
        ${this.choice('theme', settings.theme, ['auto', 'light', 'dark'], (value) => ({ theme: asTheme(value) }))}
      </section>
      <section class="card"><hf-lan .control=${this.control}></hf-lan></section>
      <section class="card" id="answers" aria-live="polite">${this.answers()}</section>
      <p class="soft">${this.t('settings-kept')} <a href="#/safety">${this.t('home-safety-link')}</a></p>
    `;
  }

  /** Each language in its own words, so that it is found by who reads no other. */
  private language(settings: Settings): TemplateResult {
    return html`<label>
      ${this.t('settings-language')}
      <select
        id="language"
        @change=${(event: Event) =>
          this.control.changeSettings({ language: asLanguage((event.target as HTMLSelectElement).value) })}
      >
        <option value="auto" ?selected=${settings.language === 'auto'}>
          ${this.t('settings-language-auto')}
        </option>
        ${LANGUAGES.map(
          (language) =>
            html`<option
              value=${language}
              lang=${language}
              dir=${directionOf(language)}
              ?selected=${settings.language === language}
            >
              ${nameOf(language)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** Health answers can be erased; asked twice, as they cannot be brought back. */
  private answers(): TemplateResult {
    const title = html`<h2>${this.t('forget-title')}</h2>`;
    if (this.forgetting === 'done')
      return html`${title}
        <p>${this.t('forget-done')}</p>`;
    if (this.forgetting === 'no') {
      return html`${title}
        <p>${this.t('forget-what')}</p>
        <button id="forget" class="button" @click=${() => (this.forgetting = 'asked')}>
          ${this.t('forget')}
        </button>`;
    }
    return html`${title}
      <p>${this.t('forget-sure')}</p>
      <button id="forget-yes" class="button hurt" @click=${() => this.forget()}>
        ${this.t('forget-yes')}
      </button>
      <button id="forget-no" class="button" @click=${() => (this.forgetting = 'no')}>
        ${this.t('forget-no')}
      </button>`;
  }

  private async forget(): Promise<void> {
    this.forgetting = (await this.control.forgetAnswers()) ? 'done' : 'no';
  }

  private onOff(name: Switch, value: boolean): TemplateResult {
    const toChange = (choice: string): Partial<Settings> => ({ [name]: choice === 'on' });
    return this.choice(name, value ? 'on' : 'off', ['on', 'off'], toChange, 'settings');
  }

  private choice(
    name: string,
    value: string,
    values: readonly string[],
    toChange: (value: string) => Partial<Settings>,
    prefix = `settings-${name}`,
  ): TemplateResult {
    return html`<hf-choices
      data-name=${name}
      .legend=${this.t(`settings-${name}`)}
      .note=${this.words?.has(`settings-${name}-note`) === true ? this.t(`settings-${name}-note`) : ''}
      .value=${value}
      .choices=${values.map((one) => ({ value: one, label: this.t(`${prefix}-${one.replace('.', '_')}`) }))}
      @choose=${(event: CustomEvent<string>) => this.control.changeSettings(toChange(event.detail))}
    ></hf-choices>`;
  }

  private camera(settings: Settings): TemplateResult | typeof nothing {
    const named = this.cameras.filter((camera) => camera.deviceId !== '');
    if (named.length < 2) return nothing;
    return html`<label>
      ${this.t('settings-camera')}
      <select
        @change=${(event: Event) =>
          this.control.changeSettings({ cameraId: (event.target as HTMLSelectElement).value || null })}
      >
        <option value=${ANY_CAMERA} ?selected=${settings.cameraId === null}>
          ${this.t('settings-camera-any')}
        </option>
        ${named.map(
          ({ deviceId, label }) =>
            html`<option value=${deviceId} ?selected=${deviceId === settings.cameraId}>${label}</option>`,
        )}
      </select>
    </label>`;
  }
}

function asLanguage(value: string): Settings['language'] {
  return LANGUAGES.find((language) => language === value) ?? 'auto';
}

function asTheme(value: string): Settings['theme'] {
  return value === 'light' || value === 'dark' ? value : 'auto';
}
