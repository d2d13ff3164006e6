/** The lifecycle as the public sees it (contract §6). Names are wire values in Indonesian, not interface text. */
export type StatusCode =
  | 'unverified'
  | 'verified'
  | 'in_progress'
  | 'responded'
  | 'reopened'
  | 'held'
  | 'done'
  | 'archived'
  | 'rejected';

/** `StatusActor` acts next. */
export type StatusActor = 'admin' | 'office' | 'reporter' | 'nobody';

export type Status = {
  code: StatusCode;
  /** `status_name` on the wire. */
  name: string;
  /** The word on a public card; `null` if the report isn't public. */
  card: string | null;
  /** Step of the public timeline, 1–5. */
  step: 1 | 2 | 3 | 4 | 5;
  actor: StatusActor;
  isPublic: boolean;
};

// @__NO_SIDE_EFFECTS__
function status(
  code: StatusCode,
  name: string,
  card: string | null,
  step: Status['step'],
  actor: StatusActor,
): Status {
  return { code, name, card, step, actor, isPublic: card !== null };
}

export const STATUSES: readonly Status[] = [
  /* @__PURE__ */ status('unverified', 'Belum Terverifikasi', null, 2, 'admin'),
  /* @__PURE__ */ status('verified', 'Terverifikasi', 'Terverifikasi', 3, 'office'),
  /* @__PURE__ */ status('in_progress', 'Dalam Proses', 'Ditindaklanjuti oleh Instansi', 3, 'office'),
  /* @__PURE__ */ status('responded', 'Ditanggapi Instansi', 'Menunggu tanggapan pelapor', 4, 'reporter'),
  /* @__PURE__ */ status('reopened', 'Ditanggapi Pelapor', 'Ditanggapi oleh Pelapor', 3, 'office'),
  /* @__PURE__ */ status('held', 'Ditunda', 'Ditunda', 2, 'admin'),
  /* @__PURE__ */ status('done', 'Selesai', 'Selesai', 5, 'nobody'),
  /* @__PURE__ */ status('archived', 'Diarsipkan', null, 5, 'nobody'),
  /* @__PURE__ */ status('rejected', 'Ditolak', null, 5, 'nobody'),
];

/**
 * @param codeOrName `status_code`, or a `status_name` where a log carries only that (case does not matter; the gateway
 * also says "Tunda")
 * @returns `undefined` for an unknown status: show its name and keep the current step
 */
export function statusOf(codeOrName: string): Status | undefined {
  const wanted = codeOrName.trim().toLowerCase();
  return STATUSES.find(
    ({ code, name }) =>
      code === wanted || name.toLowerCase() === wanted || (code === 'held' && wanted === 'tunda'),
  );
}
