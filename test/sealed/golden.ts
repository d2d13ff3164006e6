/**
 * A conversation that this repository's code has not sealed: the content keys by OpenSSL 3.5 (`OSSL_HPKE_*`), bodies
 * and the reporter's wrapped keys by Python's `cryptography`, with keys that are kept here and used nowhere else. What
 * is sealed today must open by every later release; a change that breaks one of these is another version.
 */
export const GOLDEN = {
  code: 'S7KQ2M9XD4FTRB0HJ8NVW',
  auth: 'HWQA9M79GWBJJ9CNFX9X03ACQ4',
  fingerprint: '0EQ-66D-A0Z-M5B',
  sid: 'AAECAwQFBgcICQoLDA0ODw',
  replyPsk: 'ZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXp7fH1-f4CBgoM',
  keys: {
    team: {
      kid: '0egTadVW6ug',
      pk: 'BCdrb0rJb0G29LMofFxTUgCL0zAhb89oXp-eUWDWTTv0KYCkVTQEzzOJqKj0H5aGuWE3yQ6CJehgArfwU_849cs',
      pkcs8:
        'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgm1jKaX1M3hvmJ9EIORYRkmEPqQU4gHr_gf3RN5T5JoehRANCAAQna29KyW9BtvSzKHxcU1IAi9MwIW_PaF6fnlFg1k079CmApFU0BM8ziaio9B-WhrlhN8kOgiXoYAK38FP_OPXL',
    },
    recovery: {
      kid: 'Fxxkvfbpm6s',
      pk: 'BAFepEHNgiWZ6lwzEebz4RjEzkvKHXavP2AKYhkKw0_5eZpRfAhcksm3QG-NRRf5VbNluXEMRMyKgGS2R10WXVQ',
      pkcs8:
        'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgaS4qDG-E2VYFKhJrwPedBLfJnmYgFV3Ze7Wt61iU5vqhRANCAAQBXqRBzYIlmepcMxHm8-EYxM5Lyh12rz9gCmIZCsNP-XmaUXwIXJLJt0BvjUUX-VWzZblxDETMioBktkddFl1U',
    },
    reporter: {
      kid: 'bPk73NdFo5Q',
      pk: 'BNAIg2NlT8uCrUfdPg5XBrTLSNV9bzm7drisOKgUUzpgA3cO1sbmzPqAVFd0vL9ewn2_5XD92eetymcOM58B7MY',
      pkcs8:
        'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfpENL-xMiWVXfssbp8Qd0s5Nk1lCWwsEr2MntfIjyw2hRANCAATQCINjZU_Lgq1H3T4OVwa0y0jVfW85u3a4rDioFFM6YAN3DtbG5sz6gFRXdLy_XsJ9v-Vw_dnnrcpnDjOfAezG',
    },
  },
  reporter: {
    salt: 'ICEiIyQlJicoKSorLC0uLw',
    iv: 'MDEyMzQ1Njc4OTo7',
    wrapped:
      'L3-E4Ik4GLpU8f_BLTxnqyRHVBjdDn6ORz3RFyQjrooMdGDYJFt1fLUJXlA5CBn1f03Qa1nm_G3ovbVDea1Fmk4yd4X-cc705rfU26l7HqXHuslX8TO3b3jNiGBW9VE504BEhLPcqYDoP8h9GhV0SY5XdNrOsrhVMOC6jaZdH1SEBKurUk2QpjLpIDSxsY66piwVxY8w8OIWXMjKOdzmC15TWDpqrIbzdzIQXyK2PAa7yI8lIlpfbO13',
  },
  envelopes: {
    report:
      'QURVMQEAAAECAwQFBgcICQoLDA0ODwAAAAAC0egTadVW6ugE-eNgr4lquWnQZEkHGTkRDjiTdsGEi-45H8At-6cdDZBW9_Cj6hhBQg6H9v2qLjTUR8Cid1SW2_aaoftnLpb1xCnrie0fJYk0-TuY_oHJe0_DHKE9FApjMj8S2naOrPNgyYlfwHZ86oQOV9zQzWcCsBccZL326ZurBB5ccLgvt0rlkLyfK6zIzHJ4lTHyi4oaXK9psARr6yjLJGf_IlvESwZzxThCMj6tmXVjNC24dy2kX5REbJXbeHlvl9nyOm436WcRWdlFhsI_CkkUi14mhEIT2LUBxf7-9xRTQSc8j427hdVjtsyRwHIDlmOCnjG1px452zBud6xQke0CfJsXhGzLMcn5nLLpr7ZSGps-4e3RB3hr0nOPLA5VJ0Avr2WZILwMeBy2K0EJrU-nihP5AWEJ_gwkAIbaqmhGM-PXgSulRmfRnDteQImpCDgO_RK-Kz-mLtH-gI7jBqRhSg4fMiwWHxKLLyuHDIbweiG-ztLvhhkNpyTK9Z28ukgjG2-WNaWwkMfyvFN8sF7Qsv0PpqXd4G7Xh7_At_omW_cAPVOE8h31VrmzqhdLjLAPukj9CvBAGypEA99znlIOLtcFkzpM5m2RfQV462nsZNlV0Yg_KJ2oloaGVjIAlkBcF9UTZlx5fmB-FBB-IIUdB_c6o6Xa9nJk3tUKHA',
    answer:
      'QURVMQEBAAECAwQFBgcICQoLDA0ODwAAAAECbPk73NdFo5QEFm1Kudsw62IryeanmeQwjQVHUeSFREQEfC7ZnW79ly-Nezwg13cIPDJRBMaElkNtQaMAdhLa3CmbIR0d0tgzhqppTZ7JLFyC0Up0luURqLTJpEtJT8UptkVMtngsBrLLjolMNyLCJTBz10akPQfeqNHoE2nVVuroBNKvR6knFVSw25XwXYQmULTjmYsS7aFUHLX6hrDlD4LlnfhMx1GP5C4qMqINaSRRs3huJjFNJNu8icAGmsY7j7j7UPi9d49uy3N3FdB9Q-mam0svHBiTyW-WqCGLpi9iCuUKQJSxkX1zXJ_2kpzd6XpXmAUMEKQOq5NmVkTxy6nJcNs44ZeHYC15i8FfTNOz9P92JUD6QDULa-2xE6tqJH6gSkTb4uu844A9Zgz1s4aLRtG_t8l7pkiaUn4Bs78QrXdb4hz_dLvpF8Cnz7wLF3URfrv3AlOkGBrYOPtebPYQwZaIHd9YenQkqYCJ3JGjsil_SlIdPWrU46NV17qctXY',
    secondAnswer:
      'QURVMQEBAAECAwQFBgcICQoLDA0ODwAAAAICbPk73NdFo5QE0zVPDu3naK8horA8I-xUFL-r0vko3I-8fJZfz9qgE7VNgDkIg9Fo8tPxSxi85p63LeIQp-dex0mV0BDnbH2rVYDuhlRdKtT-bSOgBnlhubIqtMyjB-fHLkD0N16rIDdtQnol_kIGMKMe8BNZBqgIXdHoE2nVVuroBGQiyOCG9E46d5HetiHe4en3LaBtdP4quHEUALv6mFY5O5qAwN-8D4lSMj0-DagZ22sseTAX_RN_qIBljdnmAUmN3kRedliDmMrd9cFqu001bQegn_tVroBlClyQz6BfB95us8pIM6rHsAI9VVnJev_Deh31BDCsiyAxG-5kNs6ED1-AbIeByr1yhKjNhyg-FW2Jp3oV6-f86gMnZCSJEDq2qOeQpNQPRpzPZNQM2lpaEmKAz2OCxKEN1drjcK-4uAIXDwd-g_BDb_t1_w02Qbt0jffHjTyJvrEJK-8OjuC-hmKos0q76Fyye8F104hjRfOXpAruraxjHkgGikCLhYY',
    followUp:
      'QURVMQECAAECAwQFBgcICQoLDA0ODwAAAAEC0egTadVW6ugEM4kx76cFmb455EQToGjdCUGxFo326iSYsdN6y3o-VE8xCC_8i6lBcyzDqSy4jLwA7QyTMaYG-wVxlPJwMpHG_TEliAnGs_u3WlYZXd1OlyXZLoROhxBtqJojz5qbfXT6Ni3gRG8PoXsKfDLU0VWtbRccZL326ZurBF7rapEeqc-twiRIxzdmVntpCjx_hX9eB-3j1T3PlHSlpffnkddk2oHJtC6Jekrd93oEHsQjD43twPwHGaCuxVwz2ujzSxx-qIrUJyN0BdCFTutlm-ok5eaa4jCV04cS4nM12sZAzcAUL3BJbMdJViikLCYCe252AjNiN_UbzmQFMPQXjD3Fq9yb5AzqcUF_KVIoDZwV6QitkLwQ7eLuSdY3jvlR9ev5JzDox0BAazfOWVVESOizCT-NcLMBtChzvWx6Rj6ljO5oNK8outpEOXeDI_lfIzkeF4mWm-FlSMhwUC2nwxNNtAPIlblEpQ1pgoaooMgJtHqWSr5cwGaaip8',
  },
} as const;
