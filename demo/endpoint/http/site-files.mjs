/** Files of the build that pages load, by path in `dist/`; the rest is for developers and their tools. */
export const SITE_FILES = [
  /^(embed|embed\.single|doctor|aduan-sw|(form|tracker|feed)\.page)\.js$/,
  /^frame(-edition|-resize)?\.js$/,
  /^sealed-(form|sending|photos)\.js$/,
  /^frame\.(html|css)$/,
  /^(doctor-sealed|sealed-answers(\.\w+)?)\.js$/,
  /^integrity\.json$/,
  /^THIRD-PARTY-NOTICES\.txt$/,
  /^themes\/[\w-]+\.css$/,
  /^chunks\/[\w.-]+\.js$/,
];
