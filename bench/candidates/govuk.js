import './govuk.scss';
import { Accordion } from 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs';

document.body.classList.add('govuk-frontend-supported');
new Accordion(document.querySelector('.govuk-accordion'));
