/** Browsers before 2021 have the policy under its older name, `featurePolicy`. */
interface PolicedDocument {
  permissionsPolicy?: { allowsFeature(name: string): boolean };
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** True where this page may ask the device for its place, and the device could know it. */
export function canLocate(): boolean {
  const { permissionsPolicy, featurePolicy } = document as PolicedDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  return isSecureContext && 'geolocation' in navigator && (policy?.allowsFeature('geolocation') ?? true);
}
