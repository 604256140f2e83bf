import { testFloorOf } from './safety-floor.js';

testFloorOf('trd-faq');
