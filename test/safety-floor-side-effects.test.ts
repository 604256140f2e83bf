import { testFloorOf } from './safety-floor.js';

testFloorOf('trd-side-effects');
