// The root first: elements inside it then find it at once.
import '../workspace/define.js';
import '../agenda/define.js';
import '../data/define.js';
import '../schedule/define.js';
import '../history/define.js';
import '../action-items/define.js';
import '../question-bank/define.js';
import '../relationships/define.js';
