export {
  exportCalendar,
  type CalendarMeeting,
  type CalendarOptions,
  type CalendarWords,
} from './export-calendar.js';
