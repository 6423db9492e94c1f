// The root first: elements inside it then find it at once.
import '../workspace/define.js';
import '../action-items/define.js';
