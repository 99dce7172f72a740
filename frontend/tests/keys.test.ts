import { describe, expect, it } from 'vitest';
import { belongsToFocus, sessionKey } from '../src/lib/keys';

const press = (key: string, change = {}) => ({
  key,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...change,
});

describe('keys during a session', () => {
  it.each([
    [' ', 'pause'],
    ['n', 'skip'],
    ['ArrowRight', 'skip'],
    ['R', 'repeat'],
    ['h', 'hurts'],
    ['H', 'hurts'],
    ['ArrowUp', 'count'],
    ['+', 'count'],
    ['v', 'voice'],
    ['c', 'camera'],
    ['l', 'hear'],
    ['PageDown', 'onward'],
    ['PageUp', 'hurts'],
  ])('%s asks for %s', (key, action) => {
    expect(sessionKey(press(key))).toBe(action);
  });

  it('goes on with the arrow that points where the reading goes on', () => {
    expect(sessionKey(press('ArrowLeft'))).toBeNull();
    expect(sessionKey(press('ArrowLeft'), 'rtl')).toBe('skip');
    expect(sessionKey(press('ArrowRight'), 'rtl')).toBeNull();
    expect(sessionKey(press('n'), 'rtl')).toBe('skip');
  });

  it('leaves the browser its own: held keys and keys with Ctrl, Alt or Meta', () => {
    expect(sessionKey(press('r', { ctrlKey: true }))).toBeNull();
    expect(sessionKey(press('h', { metaKey: true }))).toBeNull();
    expect(sessionKey(press(' ', { repeat: true }))).toBeNull();
    expect(sessionKey(press('x'))).toBeNull();
  });

  it('leaves Space to a button that was reached by keyboard, and only to that', () => {
    const focused = (tag: string, byKeyboard: boolean): Element => {
      const element = document.createElement(tag);
      element.matches = (selector) => selector === ':focus-visible' && byKeyboard;
      return element;
    };
    expect(belongsToFocus(' ', focused('button', true))).toBe(true);
    expect(belongsToFocus(' ', focused('button', false))).toBe(false);
    expect(belongsToFocus('h', focused('button', true))).toBe(false);
    expect(belongsToFocus('ArrowRight', focused('input', true))).toBe(true);
    expect(belongsToFocus(' ', null)).toBe(false);
  });
});
