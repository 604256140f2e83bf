import type {} from 'trd-elements/types/preact';
import 'trd-elements';

export const app = (
  <main>
    <trd-faq
      level={3}
      region="US"
      lang="en"
      class="wide"
      jsonld
      ontrd-ready={(event) => {
        event.preventDefault();
      }}
    >
      <p>In a crisis, call 988.</p>
    </trd-faq>
    <trd-comparison treatments="esketamine rtms" level="2" offered="esketamine" />
    <trd-side-effects treatment="rtms" clinic="Clinic" phone="555-0142" href="/visit" />
    <trd-self-check region="US" languages />
  </main>
);

// @ts-expect-error There is no such level.
export const level = <trd-faq level="two" />;
// @ts-expect-error There is no such attribute.
export const score = <trd-self-check score="7" />;
// @ts-expect-error No such element.
export const unknown = <trd-quiz />;
