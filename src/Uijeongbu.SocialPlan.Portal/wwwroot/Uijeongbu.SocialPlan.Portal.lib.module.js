// Loaded by the framework's script, hence on pages with an interactive part only.
import { watchLine, reconnection } from './js/grid/line.js';
import { openPage } from './js/grid/page.js';
import { watchSession } from './js/session.js';

export function beforeServerStart(options) {
  options.reconnectionOptions = reconnection;
}

export function afterWebStarted(blazor) {
  blazor.registerCustomEventType('cellchange', { browserEventName: 'portal-cell', createEventArgs: event => event.detail });
  blazor.registerCustomEventType('pasting', { browserEventName: 'portal-paste', createEventArgs: event => event.detail });
  watchLine(blazor);
  openPage();
  watchSession();
}
