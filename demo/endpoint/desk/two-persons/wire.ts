/** `RequestWire` is what one officer asked for and a second one decides, shared by the desk's page. */
export interface RequestWire {
  id: string;
  action: string;
  tracking_id: string;
  state: string;
  is_own: boolean;
  asked_at: string;
  expires_at: string;
  identity_check: string;
}

/** `OpenRequestWire` is a request among `GET requests`. */
export interface OpenRequestWire extends RequestWire {
  /** Display name. */
  asked_by: string;
}
