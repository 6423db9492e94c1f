import '../stage-guide/define.js';
