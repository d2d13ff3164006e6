/** Index of the options argument of calls where it isn't the second. */
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
 * A service for one widget: each call carries the widget's language, unless it names another. The service itself may be
 * shared by widgets in different languages, or be the host page's own.
 */
export const inLanguage = <Service extends object>(
  service: Service,
  language: () => string | undefined,
): Service =>
  // The proxy's target isn't the service: a proxy must return a frozen object's own properties unchanged.
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
