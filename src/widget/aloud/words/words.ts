/** What is said around reading aloud, in one language; fetched where the device has a voice. */
export interface AloudMessages {
  listen: string;
  stop: string;
  next: string;
  /** Instead of `listen`, where no voice of the language is on the device. */
  indonesianVoice: string;
  /** What is read, and that nothing leaves the device. */
  hint: string;
}
