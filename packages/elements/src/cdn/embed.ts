import { showFrame } from '../embed/show-frame.js';

void showFrame(document);
