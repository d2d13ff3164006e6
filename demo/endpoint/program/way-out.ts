const NO_MAIL_LINE =
  'no safe connection comes about: is it smtps:// with port 465, or smtp:// with 587, and is its certificate good?';

/**
 * `WAYS_OUT` say what an operator does about a code that a driver or the system gave, by the thing that was looked at.
 * A database's own codes are SQLSTATE's.
 */
const WAYS_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  database: {
    '28000':
      'the server knows no such account for this way in. Step 3 of the guide makes it (createuser aduan); by the socket, the program must run as the account aduan',
    '28P01': 'the password in DATABASE_URL is not the account’s: alter role aduan password …',
    '3D000': 'there is no such database. Step 3 of the guide makes it: createdb --owner=aduan aduan',
    '42501':
      'the account may not do this in the database: it must own it (alter database aduan owner to aduan)',
    '53300': 'all connections are taken: raise max_connections, or run fewer processes',
    '57P03': 'the server is still starting or already stopping: try again in a minute',
    '25006': 'this is a replica, or the server takes no changes: DATABASE_URL must lead to the primary',
    '53100': 'the database’s disk is full: make room on it',
    ECONNREFUSED:
      'nothing listens there. Does it run (systemctl status postgresql), and are host and port right?',
    ENOENT: 'there is no socket there. Does it run (systemctl status postgresql), and is the folder right?',
    EACCES: 'the socket is closed to this account: run the command as the guide does (aduan doctor)',
    ENOTFOUND: 'the host’s name in DATABASE_URL leads nowhere',
    EAI_AGAIN: 'the host’s name in DATABASE_URL cannot be looked up now: does this machine’s DNS work?',
    ETIMEDOUT: 'the host does not answer: look at the address and at what filters between',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known: name its authority by sslrootcert',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself: name it by sslrootcert',
  },
  mail: {
    EAUTH: 'the mail server refuses the account or its password in SMTP_URL',
    EDNS: 'the host’s name in SMTP_URL leads nowhere',
    ETIMEDOUT: 'the mail server does not answer: many networks let mail out by their own server alone',
    ESOCKET: NO_MAIL_LINE,
    ECONNECTION: NO_MAIL_LINE,
    ETLS: NO_MAIL_LINE,
  },
  disk: { EACCES: 'DATA_DIR belongs to another account: chown -R aduan:aduan on it' },
  widgets: {
    ENOENT: 'the built widgets are not there: is this the folder of a release, or was it not built?',
  },
  scanner: {
    ENOENT: 'there is no socket there: does ClamAV run (systemctl status clamav-daemon)?',
    EACCES: 'the socket is closed to this account: add aduan to its group (adduser aduan clamav)',
  },
};

/** Looks that ask the same server. */
const SAME: Readonly<Record<string, string>> = {
  listener: 'database',
  tables: 'database',
  replica: 'database',
};

/** `wayOut` is what to do where `look` failed with `code`; undefined where nothing better than the code is known. */
export const wayOut = (look: string, code: string): string | undefined =>
  WAYS_OUT[SAME[look] ?? look]?.[code];
