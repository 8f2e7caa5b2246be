import { firefoxBench } from '../support/composer-bench';
import { composerMatrix } from '../support/composer-matrix';

composerMatrix('Firefox', firefoxBench);
