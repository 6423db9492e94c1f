// The root first: elements inside it then find it at once.
import '../workspace/define.js';
import '../question-bank/define.js';
