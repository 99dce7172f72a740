/** Registers every component and view. */

import './arc-bar';
import './camera-view';
import './choices';
import './control-bar';
import './camera-place';
import './gauge-dial';
import './moved-figure';
import './ring-timer';
import './score-picker';
import '../views/before-view';
import '../views/history-view';
import '../views/home-view';
import '../views/hurt-view';
import '../views/link-view';
import '../views/safety-outcome';
import '../views/safety-view';
import '../views/session-view';
import '../views/set-up-view';
import '../views/set-results';
import '../views/settings-view';
import '../views/summary-view';
import '../views/work-panel';
import '../views/work-view';
