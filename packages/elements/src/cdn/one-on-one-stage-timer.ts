import '../stage-timer/define.js';
