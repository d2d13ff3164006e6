/** What is offered when the endpoint never answered, and so named no channels of its own (SP4N-LAPOR!). */
export const NATIONAL_FALLBACK = { web: 'https://www.lapor.go.id', sms: '1708' } as const;
