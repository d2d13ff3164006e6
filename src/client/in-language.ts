/** Where the options of a call stand that are not its second argument. */
const OPTIONS_AT: Readonly<Record<string, number>> = {
  capabilities: 0,
  challenge: 0,
  classifications: 0,
  categories: 0,
  institutions: 0,
  locations: 0,
  changeNews: 2,
};

/**
 * A service as one widget asks it: each call carries the widget's language, unless it names another. The service itself may
 * be shared by widgets that speak different ones, or be the host page's own.
 */
export const inLanguage = <Service extends object>(
  service: Service,
  language: () => string | undefined,
): Service =>
  // Not around the service: what a proxy answers for a frozen object can't differ from what that has.
  new Proxy({} as Service, {
    get(_, name) {
      const call: unknown = Reflect.get(service, name);
      if (typeof call !== 'function') return call;
      return (...given: unknown[]): unknown => {
        const at = OPTIONS_AT[name as string] ?? 1;
        given[at] = { language: language(), ...(given[at] as object) };
        return Reflect.apply(call, service, given);
      };
    },
  });
