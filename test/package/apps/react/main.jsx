import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { locales } from 'trd-elements';

function App() {
  const [level, setLevel] = useState(2);
  return (
    <main>
      <button type="button" onClick={() => setLevel(level + 1)}>
        Deeper
      </button>
      <trd-faq
        level={level}
        region="US"
        clinic="Example Clinic"
        ontrd-ready={() => {
          document.documentElement.dataset.ready = String(locales.length > 0);
        }}
      >
        <p>In a crisis, call 988.</p>
        <details slot="clinic-questions">
          <summary>Where do I park?</summary>
          Behind the house.
        </details>
      </trd-faq>
      <trd-comparison region="US" treatments="esketamine rtms" />
      <trd-self-check region="US" languages />
      <trd-side-effects region="US" treatment="rtms" />
    </main>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
