// Reads a calendar from standard input with a library that shares nothing with the one that wrote it, and prints what
// a calendar program would understand. First argument: the file of ical.js.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const ICAL = (await import(pathToFileURL(process.argv[2]))).default;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
calendar.getAllSubcomponents("vtimezone").forEach((zone) => ICAL.TimezoneService.register(zone));

const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  const attendee = component.getFirstProperty("attendee");
  return {
    uid: event.uid,
    sequence: event.sequence,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    zone: component.getFirstProperty("dtstart").getParameter("tzid"),
    title: event.summary,
    text: event.description,
    place: event.location,
    status: component.getFirstPropertyValue("status"),
    organizer: event.organizer,
    attendee: attendee ? `${attendee.getParameter("cn")} ${attendee.getFirstValue()}` : null,
  };
});
process.stdout.write(JSON.stringify({ method: calendar.getFirstPropertyValue("method"), events }));
