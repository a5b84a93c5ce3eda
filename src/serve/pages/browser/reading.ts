import { chains } from './chains.ts';
import { copying } from './copying.ts';
import { highlighting } from './highlighting.ts';
import { keys } from './keys.ts';
import { selecting } from './selecting.ts';
import { suggesting } from './suggesting.ts';

document.documentElement.classList.add('scripted');
keys();
highlighting();
copying();
suggesting();
chains();
selecting();
