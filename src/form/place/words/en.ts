import { numberFormat } from '../../../widget/language/formats.js';
import type { PlaceMessages } from './words.js';

const number = numberFormat('en-GB', { maximumFractionDigits: 5, minimumFractionDigits: 5 });
const metres = numberFormat('en-GB', { maximumFractionDigits: 1 });

const at = (latitude: number, longitude: number) =>
  `${number.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ` +
  `${number.format(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`;

const far = (radius: number) =>
  radius < 1000 ? `${metres.format(Math.ceil(radius))} metres` : `${metres.format(radius / 1000)} km`;

/** English. */
export const placeEn: PlaceMessages = {
  heading: 'Point on the map',
  locate: 'My location',
  locating: 'Looking for your location…',
  cancel: 'Cancel',
  failed: {
    denied:
      'Access to your location was refused. To use it, allow Location for this site in your browser’s settings, then try again.',
    timeout: 'Your location was not found yet. Turn on GPS, go to an open place, then try again.',
    unavailable:
      'This device can’t tell where it is. Turn on Location in the phone’s settings, then try again.',
  },
  orWrite: 'Writing the place is enough too.',
  photo: {
    ask: (name) => `The photo ${name} knows where it was taken. Use that as the location?`,
    why: 'Location data inside a photo is removed before it is sent. The place goes along only if you use it.',
    use: 'Use the photo’s location',
    dismiss: 'No, thanks',
    used: 'The photo’s location is the report’s point now. See it or remove it where the place is asked for.',
  },
  map: {
    open: 'Choose on the map',
    move: 'Move on a map',
    use: 'Use this point',
    close: 'Close the map',
    middle: (latitude, longitude) => `Middle of the map: ${at(latitude, longitude)}.`,
    zoomFirst: 'Zoom in first, so that the point is exact.',
  },
  chosen: {
    heading: 'The point in use',
    at,
    source: {
      device: 'From your device.',
      photo: 'From a photo.',
      map: 'From the map.',
      kept: 'From a saved report.',
      link: 'From the link or QR code that you opened.',
    },
    accuracy: (radius) => `Accurate to about ${far(radius)}.`,
    rough: 'This point is not exact. Try again in an open place, or write a landmark.',
    remove: 'Remove the point',
    taken: 'The point is used.',
    removed: 'The point was removed.',
  },
  seen: {
    public: 'Officers see this point. For the public it is rounded to a square of about 500 metres.',
    anonymous:
      'Your report is anonymous: the public does not see this point, but officers and the office do. If it is your home, move it on the map first.',
    secret: 'Your report is secret: only officers and the office see this point.',
  },
  outside: {
    heading: (agency) => `This point is outside the area of ${agency || 'this service'}`,
    why: 'Check the point. The report can still be sent, but may be passed on to another region. For other regions you can also report at:',
  },
};
