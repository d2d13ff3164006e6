"""HPKE by OpenSSL's own OSSL_HPKE_* (3.2 and later), called from Python: JSON lines in, JSON lines out, bytes in hex.

https://docs.openssl.org/3.2/man3/OSSL_HPKE_CTX_new/
"""

import ctypes
import json
import sys

size = ctypes.c_size_t
pointer = ctypes.c_void_p
data = ctypes.c_char_p


class Suite(ctypes.Structure):
    _fields_ = [("kem", ctypes.c_uint16), ("kdf", ctypes.c_uint16), ("aead", ctypes.c_uint16)]


# DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
SUITE = Suite(0x0010, 0x0001, 0x0002)
BASE, PSK = 0, 1
SENDER, RECEIVER = 0, 1


def load():
    try:
        crypto = ctypes.CDLL("libcrypto.so.3")
        crypto.OSSL_HPKE_CTX_new.restype = pointer
        crypto.OSSL_HPKE_CTX_new.argtypes = [ctypes.c_int, Suite, ctypes.c_int, pointer, data]
    except (OSError, AttributeError):
        return None
    crypto.OSSL_HPKE_CTX_set1_psk.argtypes = [pointer, data, data, size]
    crypto.OSSL_HPKE_encap.argtypes = [pointer, data, ctypes.POINTER(size), data, size, data, size]
    crypto.OSSL_HPKE_decap.argtypes = [pointer, data, size, pointer, data, size]
    for name in ("OSSL_HPKE_seal", "OSSL_HPKE_open"):
        getattr(crypto, name).argtypes = [pointer, data, ctypes.POINTER(size), data, size, data, size]
    crypto.d2i_AutoPrivateKey.restype = pointer
    crypto.d2i_AutoPrivateKey.argtypes = [pointer, ctypes.POINTER(data), ctypes.c_long]
    crypto.OpenSSL_version.restype = data
    return crypto


def context(crypto, role, psk):
    made = crypto.OSSL_HPKE_CTX_new(PSK if psk else BASE, SUITE, role, None, None)
    if psk:
        key = bytes.fromhex(psk["key"])
        assert crypto.OSSL_HPKE_CTX_set1_psk(made, psk["id"].encode(), key, len(key)) == 1
    return made


def seal(crypto, asked):
    made = context(crypto, SENDER, asked["psk"])
    pk, info, plain = (bytes.fromhex(asked[name]) for name in ("pk", "info", "plaintext"))
    enc, enc_length = ctypes.create_string_buffer(128), size(128)
    assert crypto.OSSL_HPKE_encap(made, enc, enc_length, pk, len(pk), info, len(info)) == 1
    out, length = ctypes.create_string_buffer(len(plain) + 16), size(len(plain) + 16)
    assert crypto.OSSL_HPKE_seal(made, out, length, None, 0, plain, len(plain)) == 1
    return {"enc": enc.raw[: enc_length.value].hex(), "sealed": out.raw[: length.value].hex()}


def open_sealed(crypto, asked):
    made = context(crypto, RECEIVER, asked["psk"])
    enc, info, sealed, pkcs8 = (bytes.fromhex(asked[name]) for name in ("enc", "info", "sealed", "pkcs8"))
    key = crypto.d2i_AutoPrivateKey(None, data(pkcs8), len(pkcs8))
    assert crypto.OSSL_HPKE_decap(made, enc, len(enc), key, info, len(info)) == 1
    out, length = ctypes.create_string_buffer(len(sealed)), size(len(sealed))
    is_open = crypto.OSSL_HPKE_open(made, out, length, None, 0, sealed, len(sealed)) == 1
    return {"plaintext": out.raw[: length.value].hex() if is_open else None}


def main():
    crypto = load()
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["act"] == "version":
            told = {"version": crypto.OpenSSL_version(0).decode() if crypto else None}
        else:
            told = (seal if asked["act"] == "seal" else open_sealed)(crypto, asked)
        print(json.dumps(told), flush=True)


main()
