// Put into the page before anything else: notes frames sent, messages shown, and long tasks. Times in ms of the page's clock.
(() => {
  const marks = (window.marks = { frames: [], shown: [], tasks: [], state: null });
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...args) {
      super(...args);
      this.addEventListener('message', (event) => {
        const message = JSON.parse(event.data);
        if (message.type === 'session') marks.state = message.state;
        if (message.type !== 'measured' && message.type !== 'counted' && message.type !== 'cue') return;
        const came_ms = performance.now();
        const t_s = message.type === 'counted' ? message.rep?.end_s : message.t_s;
        // The first frame after the page has taken the message is when it can be seen.
        requestAnimationFrame(() =>
          setTimeout(() => marks.shown.push([message.type, t_s ?? null, came_ms, performance.now(), marks.state])),
        );
      });
    }
    send(data) {
      if (data instanceof ArrayBuffer) marks.frames.push([new DataView(data).getFloat64(8, true) * 1000, performance.now()]);
      super.send(data);
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) marks.tasks.push([startTime, duration, marks.state]);
  }).observe({ type: 'longtask', buffered: true });
})();
