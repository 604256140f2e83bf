/**
 * For the page around a frame with `dist/embed/<tag>.html`: gives the frame the height of what is
 * in it, so that the page has one scroll bar. Without this script the frame scrolls by itself.
 *
 *     <iframe src="https://clinic.example/trd/embed/trd-faq.html?region=US" title="Questions about
 *       treatment-resistant depression" width="100%" height="700"></iframe>
 *     <script src="https://clinic.example/trd/embed/resize.js"></script>
 *
 * Where the frame must have a `sandbox`, give it at least `allow-scripts`. Links to help open and
 * dial only with `allow-popups allow-popups-to-escape-sandbox
 * allow-top-navigation-to-custom-protocols` as well, and printing needs `allow-modals`.
 *
 * The frame sends `{ type: 'trd-height', height }` in CSS pixels, and nothing else. A page that
 * does not want another script can listen for it itself.
 */
(() => {
  const most = 100000;
  const frames = () => document.querySelectorAll('iframe');

  addEventListener('message', ({ data, source }) => {
    const height = data?.type === 'trd-height' ? data.height : undefined;
    if (typeof height !== 'number' || !(height > 0 && height < most)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      const { boxSizing } = getComputedStyle(frame);
      const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${Math.ceil(height) + border}px`;
    }
  });

  // For frames that were there before this script.
  for (const frame of frames()) {
    if (/\/embed\/trd-[a-z-]+\.html/.test(frame.src)) {
      frame.contentWindow?.postMessage({ type: 'trd-height-please' }, '*');
    }
  }
})();
