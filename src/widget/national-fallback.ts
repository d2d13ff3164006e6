/** Channels of SP4N-LAPOR!, offered when the endpoint never answered, and so named none of its own. */
export const NATIONAL_FALLBACK = { web: 'https://www.lapor.go.id', sms: '1708' } as const;
