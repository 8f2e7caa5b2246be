import { chromiumBench } from '../support/composer-bench';
import { composerMatrix } from '../support/composer-matrix';

composerMatrix('Chromium', chromiumBench);
