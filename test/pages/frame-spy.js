/* Says what is in a page that its test cannot look into. */
addEventListener('message', ({ data, source }) => {
  if (data !== 'what is there?') return;
  const element = document.body.firstElementChild;
  let storage;
  try {
    storage = String(localStorage.length);
  } catch {
    storage = 'blocked';
  }
  source.postMessage(
    { type: 'spy', text: element.renderRoot?.textContent ?? '', reports: window.reports, storage },
    '*',
  );
});
