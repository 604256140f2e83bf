/* Notes everything that a page would report: violations of its policy, errors, console messages. */
window.reports = [];
document.addEventListener('securitypolicyviolation', (event) => {
  window.reports.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
});
// In the phase in which files that do not come are heard of too, but for that of the test server.
addEventListener(
  'error',
  ({ target, message }) => {
    const file = target === window ? '' : (target.src ?? target.href);
    if (file.includes('/__web-dev-server')) return;
    window.reports.push(file ? `missing: ${file}` : `error: ${message}`);
  },
  true,
);
addEventListener('unhandledrejection', (event) =>
  window.reports.push(`rejection: ${event.reason}`),
);
for (const level of ['log', 'info', 'warn', 'error']) {
  const before = console[level];
  console[level] = (...parts) => {
    window.reports.push(`${level}: ${parts.join(' ')}`);
    void before;
  };
}
